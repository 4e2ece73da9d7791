# A question that means the same as an earlier one gets the earlier answer, for ten minutes.
resource "konnect_gateway_plugin_ai_semantic_cache" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    embeddings = {
      auth = {
        header_name  = "Authorization"
        header_value = "{vault://env/openai-auth-header}"
      }
      model = {
        provider = "openai"
        name     = "text-embedding-3-small"
      }
    }
    vectordb = {
      strategy        = "redis"
      distance_metric = "cosine"
      threshold       = 0.1
      dimensions      = 1536
      redis = {
        host     = "redis.example.com"
        port     = "6379"
        password = "{vault://env/redis-password}"
      }
    }
    cache_ttl         = 600
    message_countback = 1
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-semantic-cache"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
