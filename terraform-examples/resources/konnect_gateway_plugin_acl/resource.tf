# Only consumers of the group "partners" may call; needs a plugin that says who is calling, here key-auth.
resource "konnect_gateway_plugin_acl" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    allow              = ["partners"]
    hide_groups_header = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-acl"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_plugin_key_auth" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }
}
