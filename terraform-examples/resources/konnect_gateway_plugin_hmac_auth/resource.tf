# Requests signed with a secret that the consumer shares; the signature covers date, request line and body.
resource "konnect_gateway_plugin_hmac_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    algorithms            = ["hmac-sha256"]
    enforce_headers       = ["date", "request-line"]
    validate_request_body = true
    clock_skew            = 60
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-hmac-auth"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
