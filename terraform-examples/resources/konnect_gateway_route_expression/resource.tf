# A route by an expression: beta testers, known by a header, reach the service before any other route is asked.
resource "konnect_gateway_route_expression" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders-beta"
  expression       = "http.path ^= \"/orders\" && http.headers.x_beta == \"yes\""
  priority         = 100
  service          = { id = konnect_gateway_service.orders.id }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-route-expression"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = var.upstream_host
  port             = var.upstream_port
}
