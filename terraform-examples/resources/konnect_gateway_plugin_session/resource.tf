# Keeps a browser logged in by a cookie after key-auth has known it once: half an hour idle, a day at most.
resource "konnect_gateway_plugin_session" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    secret           = "{vault://env/session-secret}"
    cookie_name      = "orders_session"
    cookie_same_site = "Lax"
    idling_timeout   = 1800
    absolute_timeout = 86400
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-session"
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
