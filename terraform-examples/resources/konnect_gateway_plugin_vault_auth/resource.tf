# Access and secret tokens that HashiCorp Vault hands out and takes back.
resource "konnect_gateway_plugin_vault_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    access_token_name = "access_token"
    secret_token_name = "secret_token"
    hide_credentials  = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-vault-auth"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
