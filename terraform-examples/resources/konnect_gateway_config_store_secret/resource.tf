# A secret in a config store: {vault://secrets/openai-key} once a vault with the prefix "secrets" reads the store.
resource "konnect_gateway_config_store_secret" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config_store_id  = konnect_gateway_config_store.secrets.id
  key              = "openai-key"
  value            = var.openai_key
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-config-store-secret"
}

resource "konnect_gateway_config_store" "secrets" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "secrets"
}

resource "konnect_gateway_vault" "secrets" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "konnect"
  prefix           = "secrets"
  config = jsonencode({
    config_store_id = konnect_gateway_config_store.secrets.id
  })
}
