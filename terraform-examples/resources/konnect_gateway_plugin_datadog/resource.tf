# Request counts and latencies, tagged, to the Datadog agent beside the data plane.
resource "konnect_gateway_plugin_datadog" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    host   = "localhost"
    port   = 8125
    prefix = "gateway"
    metrics = [
      {
        name        = "request_count"
        stat_type   = "counter"
        sample_rate = 1
        tags        = ["env:staging"]
      },
      {
        name      = "latency"
        stat_type = "distribution"
        tags      = ["env:staging"]
      },
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-datadog"
}
