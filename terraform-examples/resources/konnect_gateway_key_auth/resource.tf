# A key for a consumer: the plugin key-auth knows the consumer by it.
resource "konnect_gateway_key_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  key              = var.client_key
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-key-auth"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}
