# A plugin of your own, switched on for a service. The control plane knows its configuration from the uploaded schema.
resource "konnect_gateway_custom_plugin" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = konnect_gateway_custom_plugin_schema.request_age.name
  service          = { id = konnect_gateway_service.orders.id }
  config = {
    max_seconds = 60
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-custom-plugin"
}

resource "konnect_gateway_custom_plugin_schema" "request_age" {
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

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
