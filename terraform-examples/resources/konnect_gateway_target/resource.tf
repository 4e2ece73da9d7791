# A server behind an upstream. The new one gets a tenth of the requests.
resource "konnect_gateway_target" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  upstream_id      = konnect_gateway_upstream.orders.id
  target           = "orders-new.example.com:8080"
  weight           = 10
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-target"
}

resource "konnect_gateway_target" "current" {
  control_plane_id = konnect_gateway_control_plane.example.id
  upstream_id      = konnect_gateway_upstream.orders.id
  target           = "orders-1.example.com:8080"
  weight           = 90
}

resource "konnect_gateway_upstream" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
}
