# Gets an access token for the gateway itself and sends it to the upstream.
resource "konnect_gateway_plugin_upstream_oauth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    oauth = {
      token_endpoint = "https://login.example.com/oauth2/token"
      grant_type     = "client_credentials"
      client_id      = "gateway"
      client_secret  = "{vault://env/upstream-client-secret}"
      scopes         = ["orders:read"]
    }
    cache = {
      strategy = "memory"
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-upstream-oauth"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
