# Counts and latencies of each service to a StatsD server.
resource "konnect_gateway_plugin_statsd" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    host   = "statsd.example.com"
    port   = 8125
    prefix = "gateway"
    metrics = [
      {
        name               = "request_count"
        stat_type          = "counter"
        sample_rate        = 1
        service_identifier = "service_name"
      },
      {
        name               = "latency"
        stat_type          = "timer"
        service_identifier = "service_name"
      },
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-statsd"
}
