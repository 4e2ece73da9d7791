# Two models behind one route: three chats of four go to the small one, and to the other when one fails.
resource "konnect_gateway_plugin_ai_proxy_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.chat.id }

  config = {
    balancer = {
      algorithm         = "round-robin"
      retries           = 2
      failover_criteria = ["error", "timeout", "http_429", "http_503"]
    }
    targets = [
      {
        route_type = "llm/v1/chat"
        weight     = 75
        auth = {
          header_name  = "Authorization"
          header_value = var.openai_auth_header
        }
        model = {
          provider = "openai"
          name     = "gpt-4o-mini"
          options  = { upstream_url = var.upstream_url }
        }
      },
      {
        route_type = "llm/v1/chat"
        weight     = 25
        auth = {
          header_name  = "Authorization"
          header_value = var.openai_auth_header
        }
        model = {
          provider = "openai"
          name     = "gpt-4o"
          options  = { upstream_url = var.upstream_url }
        }
      },
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-proxy-advanced"
}

# The plugin chooses the upstream; a service needs an address all the same.
resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}

resource "konnect_gateway_route" "chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "chat"
  paths            = ["/chat"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.llm.id }
}
