# A store for secrets in the control plane, and the vault through which {vault://secrets/…} reads them.
resource "konnect_gateway_config_store" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "secrets"
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-config-store"
}

resource "konnect_gateway_vault" "secrets" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "konnect"
  prefix           = "secrets"
  config = jsonencode({
    config_store_id = konnect_gateway_config_store.example.id
  })
}
