# The upstream says what a response cost (x-kong-limit: reports=1); ten reports a day for each consumer.
resource "konnect_gateway_plugin_response_ratelimiting" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    limits = {
      reports = {
        day = 10
      }
    }
    limit_by = "consumer"
    policy   = "local"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-response-ratelimiting"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
