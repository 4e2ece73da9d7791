# A record of each request to Loggly.
resource "konnect_gateway_plugin_loggly" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    key  = "{vault://env/loggly-key}"
    tags = ["gateway", "staging"]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-loggly"
}
