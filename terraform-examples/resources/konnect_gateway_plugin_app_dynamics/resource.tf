# Requests as transactions of AppDynamics; the agent's settings are environment variables of the data plane.
resource "konnect_gateway_plugin_app_dynamics" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {}
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-app-dynamics"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
