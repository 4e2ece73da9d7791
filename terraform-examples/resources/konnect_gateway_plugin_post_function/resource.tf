# A few lines of Lua after the other plugins: no cache on the way may keep an error of the upstream.
resource "konnect_gateway_plugin_post_function" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    header_filter = [<<-LUA
      if kong.response.get_status() >= 400 then
        kong.response.set_header("cache-control", "no-store")
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
  host             = var.upstream_host
  port             = var.upstream_port
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
