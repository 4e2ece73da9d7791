# Sends browsers to the identity provider and keeps who they are in a session cookie.
resource "konnect_gateway_plugin_saml" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    assertion_consumer_path = "/orders/saml/acs"
    idp_sso_url             = "https://login.example.com/saml/sso"
    issuer                  = "https://orders.example.com"
    idp_certificate         = "{vault://env/saml-idp-certificate}"
    session_secret          = var.session_secret
    session_cookie_secure   = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-saml"
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
