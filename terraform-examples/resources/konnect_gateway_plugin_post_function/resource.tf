# A few lines of Lua after the other plugins: tells the client how long the answer may be kept.
resource "konnect_gateway_plugin_post_function" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    header_filter = [<<-LUA
      if kong.response.get_status() == 200 then
        kong.response.set_header("cache-control", "private, max-age=60")
      end
    LUA
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-post-function"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
