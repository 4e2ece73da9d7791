# Refuses orders without an article or with a quantity below one, and says why.
resource "konnect_gateway_plugin_request_validator" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    version          = "draft4"
    verbose_response = true
    body_schema = jsonencode({
      type     = "object"
      required = ["article", "quantity"]
      properties = {
        article  = { type = "string" }
        quantity = { type = "integer", minimum = 1 }
      }
    })
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-request-validator"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
