# Tells the control plane what a plugin of your own can be configured with; its code is installed on the data planes.
resource "konnect_gateway_custom_plugin_schema" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  lua_schema       = <<-LUA
    return {
      name = "request-age",
      fields = {
        { config = {
            type = "record",
            fields = {
              { max_seconds = { type = "integer", default = 300 } },
            },
        } },
      },
    }
  LUA
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-custom-plugin-schema"
}
