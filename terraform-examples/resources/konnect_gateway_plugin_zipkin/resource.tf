# Traces of every hundredth request to Zipkin.
resource "konnect_gateway_plugin_zipkin" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    http_endpoint      = "http://zipkin.example.com:9411/api/v2/spans"
    sample_ratio       = 0.01
    local_service_name = "gateway"
    static_tags = [{
      name  = "env"
      value = "staging"
    }]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-zipkin"
}
