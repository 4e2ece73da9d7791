# A shared secret with which a consumer signs its requests, for the plugin hmac-auth.
resource "konnect_gateway_hmac_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  username         = "mobile-app"
  secret           = var.secret
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-hmac-auth"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}
