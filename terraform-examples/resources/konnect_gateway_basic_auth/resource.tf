# User name and password of a consumer, for the plugin basic-auth. The server keeps a hash of the password.
resource "konnect_gateway_basic_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  username         = "mobile-app"
  password         = var.password
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-basic-auth"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}
