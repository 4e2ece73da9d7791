# Schema and code of a plugin of your own, which the control plane hands to the data planes.
resource "konnect_gateway_custom_plugin_streaming" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "request-age"
  schema           = <<-LUA
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
  handler          = <<-LUA
    local RequestAge = { PRIORITY = 1000, VERSION = "1.0.0" }

    function RequestAge:access(config)
      local sent = tonumber(kong.request.get_header("x-sent-at"))
      if sent and ngx.time() - sent > config.max_seconds then
        return kong.response.exit(408, { message = "The request is too old" })
      end
    end

    return RequestAge
  LUA
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-custom-plugin-streaming"
}
