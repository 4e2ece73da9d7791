# Only the office and the VPN may call.
resource "konnect_gateway_plugin_ip_restriction" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    allow   = ["203.0.113.0/24", "198.51.100.7"]
    status  = 403
    message = "Use the VPN"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ip-restriction"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
