# On errors the client gets our message, not the upstream's stack trace.
resource "konnect_gateway_plugin_response_transformer_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    replace = {
      if_status = ["500-599"]
      body      = jsonencode({ message = "Something went wrong" })
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-response-transformer-advanced"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
