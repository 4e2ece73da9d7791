# A line of JSON for each request, into a file or, as here, the standard output.
resource "konnect_gateway_plugin_file_log" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    path = "/dev/stdout"
    custom_fields_by_lua = {
      environment = "return 'staging'"
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-file-log"
}
