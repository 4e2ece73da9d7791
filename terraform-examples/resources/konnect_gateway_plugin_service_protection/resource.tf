# Not more than a thousand requests a second reach the service, whoever sends them.
resource "konnect_gateway_plugin_service_protection" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    limit         = [1000]
    window_size   = [1]
    window_type   = "fixed"
    error_message = "The service is busy"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-service-protection"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
