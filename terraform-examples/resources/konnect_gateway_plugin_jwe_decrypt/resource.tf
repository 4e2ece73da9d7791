# Decrypts the token in the Authorization header with a key of the set; the upstream gets the plain token.
resource "konnect_gateway_plugin_jwe_decrypt" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    lookup_header_name  = "Authorization"
    forward_header_name = "Authorization"
    key_sets            = [konnect_gateway_key_set.tokens.name]
    strict              = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-jwe-decrypt"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_key_set" "tokens" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "token-keys"
}
