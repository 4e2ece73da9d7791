# Takes an API down for maintenance: an answer instead of the upstream.
resource "konnect_gateway_plugin_request_termination" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    status_code = 503
    message     = "Back at 10:00 UTC"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-request-termination"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
