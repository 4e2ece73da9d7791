# A record of each request over TLS to a log collector.
resource "konnect_gateway_plugin_tcp_log" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    host    = "logs.example.com"
    port    = 6514
    tls     = true
    tls_sni = "logs.example.com"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-tcp-log"
}
