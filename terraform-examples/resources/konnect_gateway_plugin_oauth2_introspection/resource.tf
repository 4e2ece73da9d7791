# Asks the authorization server about each token, and remembers the answer for a minute.
resource "konnect_gateway_plugin_oauth2_introspection" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    introspection_url   = "https://login.example.com/oauth2/introspect"
    authorization_value = "{vault://env/introspection-auth-header}"
    token_type_hint     = "access_token"
    consumer_by         = "username"
    ttl                 = 60
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-oauth2-introspection"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
