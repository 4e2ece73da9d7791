# Traces of every tenth request, and logs, to an OpenTelemetry collector.
resource "konnect_gateway_plugin_opentelemetry" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    traces_endpoint = "http://otel-collector.example.com:4318/v1/traces"
    logs_endpoint   = "http://otel-collector.example.com:4318/v1/logs"
    sampling_rate   = 0.1
    resource_attributes = {
      "service.name" = "gateway"
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-opentelemetry"
}
