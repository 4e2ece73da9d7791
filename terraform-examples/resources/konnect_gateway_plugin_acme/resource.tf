# Certificates of Let's Encrypt, ordered and renewed by the gateway; test with its staging address first.
resource "konnect_gateway_plugin_acme" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    account_email = "ops@example.com"
    domains       = ["api.example.com"]
    tos_accepted  = true
    api_uri       = "https://acme-staging-v02.api.letsencrypt.org/directory"
    storage       = "redis"
    storage_config = {
      redis = {
        host     = "redis.example.com"
        port     = 6379
        password = "{vault://env/redis-password}"
      }
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-acme"
}
