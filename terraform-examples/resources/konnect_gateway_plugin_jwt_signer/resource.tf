# Checks the token of the partner's identity provider and passes on one signed by the gateway.
resource "konnect_gateway_plugin_jwt_signer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    access_token_issuers_allowed   = ["https://login.partner.example.com"]
    access_token_jwks_uri          = "https://login.partner.example.com/.well-known/jwks.json"
    access_token_issuer            = "https://gateway.example.com"
    access_token_signing_algorithm = "RS256"
    channel_token_optional         = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-jwt-signer"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
