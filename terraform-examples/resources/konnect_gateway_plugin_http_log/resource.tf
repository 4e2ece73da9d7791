# Records of requests, up to a hundred at a time, to an HTTP endpoint.
resource "konnect_gateway_plugin_http_log" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    http_endpoint = "https://logs.example.com/ingest"
    headers = {
      authorization = "{vault://env/log-auth-header}"
    }
    queue = {
      max_batch_size       = 100
      max_coalescing_delay = 5
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-http-log"
}
