# Sends callers of the old address to the new one, which keeps the path.
resource "konnect_gateway_plugin_redirect" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    status_code        = 308
    location           = "https://api.example.com"
    keep_incoming_path = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-redirect"
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
