# Counts of each status code to a StatsD server over TCP, only for errors.
resource "konnect_gateway_plugin_statsd_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    host               = "statsd.example.com"
    port               = 8125
    use_tcp            = true
    allow_status_codes = ["400-599"]
    metrics = [{
      name               = "status_count"
      stat_type          = "counter"
      sample_rate        = 1
      service_identifier = "service_name"
    }]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-statsd-advanced"
}
