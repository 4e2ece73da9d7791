# User name and password of a consumer, as browsers and curl -u send them.
resource "konnect_gateway_plugin_basic_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    realm            = "orders"
    hide_credentials = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-basic-auth"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
