# Puts a consumer into a group.
resource "konnect_gateway_consumer_group_member" "example" {
  control_plane_id  = konnect_gateway_control_plane.example.id
  consumer_group_id = konnect_gateway_consumer_group.gold.id
  consumer_id       = konnect_gateway_consumer.mobile_app.id
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-consumer-group-member"
}

resource "konnect_gateway_consumer_group" "gold" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "gold"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}
