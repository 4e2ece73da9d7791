# Marks a consumer as a member of "partners", which the plugin acl allows or denies.
resource "konnect_gateway_acl" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  group            = "partners"
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-acl"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}
