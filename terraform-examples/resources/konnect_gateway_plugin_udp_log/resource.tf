# A record of each request over UDP, which never makes a request wait.
resource "konnect_gateway_plugin_udp_log" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    host = "logs.example.com"
    port = 9999
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-udp-log"
}
