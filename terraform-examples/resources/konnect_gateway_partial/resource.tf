# One Redis for several plugins: each refers to the partial, and a new address is written once.
resource "konnect_gateway_partial" "example" {
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

resource "konnect_gateway_control_plane" "example" {
  name = "example-partial"
}

resource "konnect_gateway_plugin_rate_limiting_advanced" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    limit       = [100]
    window_size = [60]
    strategy    = "redis"
    sync_rate   = 1
  }
  partials = [{
    id   = konnect_gateway_partial.example.id
    path = "config.redis"
  }]
}
