# A chat route in front of OpenAI: the gateway holds the key, clients send OpenAI's requests without one.
resource "konnect_gateway_plugin_ai_proxy" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.chat.id }

  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = var.openai_auth_header
    }
    model = {
      provider = "openai"
      name     = "gpt-4o-mini"
      options = {
        max_tokens   = 512
        temperature  = 0.7
        upstream_url = var.upstream_url
      }
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-proxy"
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
