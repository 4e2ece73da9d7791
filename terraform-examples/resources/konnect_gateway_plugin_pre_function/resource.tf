# A few lines of Lua before the other plugins: answers health checks without asking the upstream.
resource "konnect_gateway_plugin_pre_function" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    access = [<<-LUA
      if kong.request.get_path() == "/orders/health" then
        return kong.response.exit(200, { status = "up" })
      end
    LUA
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-pre-function"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
