# Looks up what the documents say about the question and puts it in front of the prompt.
resource "konnect_gateway_plugin_ai_rag_injector" "example" {
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
      threshold       = 0.2
      dimensions      = 1536
      redis = {
        host     = "redis.example.com"
        port     = "6379"
        password = "{vault://env/redis-password}"
      }
    }
    fetch_chunks_count = 5
    inject_template    = "Answer from this: <CONTEXT>\n<PROMPT>"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-rag-injector"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
