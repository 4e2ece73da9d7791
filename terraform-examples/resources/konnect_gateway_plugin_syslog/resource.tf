# A record of each request to the data plane's syslog; failures with a higher severity.
resource "konnect_gateway_plugin_syslog" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    facility               = "local0"
    successful_severity    = "info"
    client_errors_severity = "warning"
    server_errors_severity = "err"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-syslog"
}
