# Bearer tokens, checked with the key that belongs to the claim iss; a token without an expiry is refused.
resource "konnect_gateway_plugin_jwt" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    key_claim_name     = "iss"
    claims_to_verify   = ["exp"]
    maximum_expiration = 3600
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-jwt"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
