# Keeps the answers to GraphQL queries for a minute.
resource "konnect_gateway_plugin_graphql_proxy_cache_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    strategy     = "memory"
    cache_ttl    = 60
    vary_headers = ["Authorization"]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-graphql-proxy-cache-advanced"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
