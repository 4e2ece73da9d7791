# Keeps back answers by what they mean: here, promises about delivery dates.
resource "konnect_gateway_plugin_ai_semantic_response_guard" "example" {
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
      threshold       = 0.5
      dimensions      = 1536
      redis = {
        host     = "redis.example.com"
        port     = "6379"
        password = "{vault://env/redis-password}"
      }
    }
    search = {
      threshold = 0.7
    }
    rules = {
      deny_responses = ["Promises about the date of a delivery"]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-semantic-response-guard"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
