# Ten percent of the callers get the new version, and by their address always the same ones.
resource "konnect_gateway_plugin_canary" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    percentage    = 10
    hash          = "ip"
    upstream_host = "orders-next.example.com"
    upstream_port = 80
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-canary"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
