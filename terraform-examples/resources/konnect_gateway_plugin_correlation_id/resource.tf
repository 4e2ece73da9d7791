# Gives each request an id that the upstream sees and the client gets back.
resource "konnect_gateway_plugin_correlation_id" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    header_name     = "X-Request-Id"
    generator       = "uuid"
    echo_downstream = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-correlation-id"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
