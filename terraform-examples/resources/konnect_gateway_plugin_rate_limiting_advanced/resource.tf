# A hundred requests in any minute for each consumer, counted by all data planes together in a shared Redis.
resource "konnect_gateway_plugin_rate_limiting_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    limit       = [100]
    window_size = [60]
    window_type = "sliding"
    identifier  = "consumer"
    strategy    = "redis"
    sync_rate   = 1
  }
  partials = [{
    id   = konnect_gateway_partial.redis.id
    path = "config.redis"
  }]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-rate-limiting-advanced"
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
