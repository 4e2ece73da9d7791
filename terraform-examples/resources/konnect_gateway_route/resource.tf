# GET and POST of /orders and below, from clients that ask for version 2, go to the service, which sees the path without
# /orders. Hosts and, for TLS, server names (snis) can be asked for too.
resource "konnect_gateway_route" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  methods          = ["GET", "POST"]
  headers          = { x-api-version = ["2"] }
  strip_path       = true
  service          = { id = konnect_gateway_service.orders.id }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-route"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = var.upstream_host
  port             = var.upstream_port
}
