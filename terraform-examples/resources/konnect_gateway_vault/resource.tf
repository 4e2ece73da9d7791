# Secrets from the gateway's environment: {vault://app/db-password} is its variable APP_DB_PASSWORD.
resource "konnect_gateway_vault" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "env"
  prefix           = "app"
  description      = "What the gateway is started with"
  config = jsonencode({
    prefix = "APP_"
  })
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-vault"
}
