# An API that the gateway stands in front of: where it is, and how long to wait for it.
resource "konnect_gateway_service" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  protocol         = "https"
  host             = "orders.example.com"
  port             = 443
  path             = "/v2"
  connect_timeout  = 2000
  read_timeout     = 10000
  retries          = 2
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-service"
}
