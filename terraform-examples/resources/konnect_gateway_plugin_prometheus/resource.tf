# Metrics for Prometheus to scrape from each data plane, with status codes, latencies and the use of models.
resource "konnect_gateway_plugin_prometheus" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    status_code_metrics = true
    latency_metrics     = true
    ai_metrics          = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-prometheus"
}
