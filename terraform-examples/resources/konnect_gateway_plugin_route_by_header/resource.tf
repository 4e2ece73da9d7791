# Requests of beta testers, known by a header, go to another upstream.
resource "konnect_gateway_plugin_route_by_header" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    rules = [{
      condition     = { x-beta = "yes" }
      upstream_name = konnect_gateway_upstream.beta.name
    }]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-route-by-header"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_upstream" "beta" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders-beta"
}

resource "konnect_gateway_target" "beta" {
  control_plane_id = konnect_gateway_control_plane.example.id
  upstream_id      = konnect_gateway_upstream.beta.id
  target           = "orders-beta.example.com:8080"
}
