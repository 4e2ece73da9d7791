# Answers of GET are kept for a minute in a Redis that all data planes share.
resource "konnect_gateway_plugin_proxy_cache_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    strategy       = "redis"
    cache_ttl      = 60
    request_method = ["GET"]
    response_code  = [200]
    content_type   = ["application/json"]
    bypass_on_err  = true
  }
  partials = [{
    id   = konnect_gateway_partial.redis.id
    path = "config.redis"
  }]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-proxy-cache-advanced"
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
