# Each consumer may use 10,000 tokens of OpenAI in an hour, counted in a shared Redis.
resource "konnect_gateway_plugin_ai_rate_limiting_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    identifier            = "consumer"
    strategy              = "redis"
    sync_rate             = 1
    tokens_count_strategy = "total_tokens"
    llm_providers = [{
      name        = "openai"
      limit       = [10000]
      window_size = [3600]
    }]
  }
  partials = [{
    id   = konnect_gateway_partial.redis.id
    path = "config.redis"
  }]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-rate-limiting-advanced"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
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
