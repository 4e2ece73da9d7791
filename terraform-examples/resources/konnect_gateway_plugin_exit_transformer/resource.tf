# Gives the gateway's own errors the shape that our clients know.
resource "konnect_gateway_plugin_exit_transformer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    functions = [<<-LUA
      return function(status, body, headers)
        if body and body.message then
          body = { error = { code = status, text = body.message } }
        end
        return status, body, headers
      end
    LUA
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-exit-transformer"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
