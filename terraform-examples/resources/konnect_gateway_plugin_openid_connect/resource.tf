# Bearer tokens of an identity provider, checked with its published keys; the scope orders:read is required.
resource "konnect_gateway_plugin_openid_connect" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    issuer            = "https://login.example.com/realms/shop/.well-known/openid-configuration"
    auth_methods      = ["bearer"]
    audience_required = ["orders-api"]
    scopes_required   = ["orders:read"]
    consumer_claim    = ["sub"]
    consumer_optional = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-openid-connect"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
