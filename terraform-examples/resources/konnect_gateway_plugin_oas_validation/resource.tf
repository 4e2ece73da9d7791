# Refuses requests that the OpenAPI document does not allow, and says why.
resource "konnect_gateway_plugin_oas_validation" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    api_spec_encoded = false
    verbose_response = true
    api_spec = jsonencode({
      openapi = "3.0.3"
      info    = { title = "Orders", version = "1" }
      paths = {
        "/orders" = {
          get = {
            parameters = [{ name = "limit", in = "query", schema = { type = "integer", maximum = 100 } }]
            responses  = { "200" = { description = "The orders" } }
          }
        }
      }
    })
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-oas-validation"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
