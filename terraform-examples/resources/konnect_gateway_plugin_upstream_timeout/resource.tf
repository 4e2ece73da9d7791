# This route is allowed to take longer than the service's other ones.
resource "konnect_gateway_plugin_upstream_timeout" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    connect_timeout = 2000
    send_timeout    = 60000
    read_timeout    = 300000
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-upstream-timeout"
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
