# Limits GraphQL by what a query costs, not by how many there are: 500 points a minute.
resource "konnect_gateway_plugin_graphql_rate_limiting_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    limit         = [500]
    window_size   = [60]
    cost_strategy = "default"
    max_cost      = 200
    strategy      = "redis"
    sync_rate     = 1
  }
  partials = [{
    id   = konnect_gateway_partial.redis.id
    path = "config.redis"
  }]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-graphql-rate-limiting-advanced"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_partial" "redis" {
  control_plane_id = konnect_gateway_control_plane.example.id
  redis_ee = {
    name = "shared-redis"
    config = {
      host     = "redis.example.com"
      port     = "6379"
      password = "{vault://env/redis-password}"
      ssl      = true
    }
  }
}
