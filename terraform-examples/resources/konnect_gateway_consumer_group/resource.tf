# A group of consumers, such as a tier; a plugin on the group applies to all its members.
resource "konnect_gateway_consumer_group" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "gold"
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-consumer-group"
}
