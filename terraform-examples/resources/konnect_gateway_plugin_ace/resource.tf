# Lets applications call what the developer portal has granted them, as often as it says; other requests pass.
resource "konnect_gateway_plugin_ace" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    match_policy = "if_present"
    rate_limiting = {
      sync_rate = 10
    }
  }
  partials = [{
    id   = konnect_gateway_partial.redis.id
    path = "config.rate_limiting.redis"
  }]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ace"
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
