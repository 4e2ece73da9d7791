# Refuses bodies of more than 2 MB, also when the length is not announced.
resource "konnect_gateway_plugin_request_size_limiting" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    allowed_payload_size   = 2
    size_unit              = "megabytes"
    require_content_length = false
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-request-size-limiting"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
