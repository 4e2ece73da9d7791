# An application that calls the gateway. Credentials, groups and plugins refer to it.
resource "konnect_gateway_consumer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
  custom_id        = "crm-4711"
  tags             = ["mobile"]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-consumer"
}
