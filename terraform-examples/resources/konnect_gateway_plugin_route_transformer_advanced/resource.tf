# Chooses the upstream's host by a header: each tenant has its own.
resource "konnect_gateway_plugin_route_transformer_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    host = "$(headers['x-tenant']).orders.example.com"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-route-transformer-advanced"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
