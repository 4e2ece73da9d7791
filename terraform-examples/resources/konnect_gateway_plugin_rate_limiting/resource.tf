# A hundred requests a minute and a thousand an hour for each consumer, counted by each data plane.
resource "konnect_gateway_plugin_rate_limiting" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    minute   = 100
    hour     = 1000
    policy   = "local"
    limit_by = "consumer"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-rate-limiting"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
