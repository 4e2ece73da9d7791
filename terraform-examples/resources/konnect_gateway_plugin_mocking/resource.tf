# Answers from the examples of an OpenAPI document while the service is being built.
resource "konnect_gateway_plugin_mocking" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    api_specification = jsonencode({
      openapi = "3.0.3"
      info    = { title = "Orders", version = "1" }
      paths = {
        "/orders" = {
          get = {
            responses = {
              "200" = {
                description = "The orders"
                content     = { "application/json" = { example = [{ id = 1, state = "paid" }] } }
              }
            }
          }
        }
      }
    })
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-mocking"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
