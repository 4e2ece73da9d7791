terraform {
  required_providers {
    konnect = {
      source  = "kong/konnect"
      version = "~> 3.19"
    }
  }
}

# The token comes from KONNECT_TOKEN.
provider "konnect" {
  server_url = var.server_url
}

resource "konnect_gateway_control_plane" "example" {
  name        = "multiple-providers"
  description = "One OpenAI client for several providers"
}

# ai-proxy-advanced chooses the upstream; a service needs an address all the same.
resource "konnect_gateway_service" "ai_providers" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "ai-providers-service"
  host             = "localhost"
  port             = 8000
}

# The client's base URL ends in provider and model: /anthropic/claude-sonnet-4-20250514.
resource "konnect_gateway_route" "anthropic_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "anthropic-chat"
  paths            = ["~/anthropic/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.ai_providers.id }
}

resource "konnect_gateway_route" "mistral_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "mistral-chat"
  paths            = ["~/mistral/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.ai_providers.id }
}

resource "konnect_gateway_plugin_ai_proxy_advanced" "anthropic_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.anthropic_chat.id }
  config = {
    targets = [{
      route_type = "llm/v1/chat"
      auth = {
        header_name  = "x-api-key"
        header_value = var.anthropic_api_key
      }
      model = {
        provider = "anthropic"
        name     = "$(uri_captures.model)"
        options = {
          max_tokens   = 512
          temperature  = 1.0
          upstream_url = var.anthropic_upstream_url
        }
      }
    }]
  }
}

resource "konnect_gateway_plugin_ai_proxy_advanced" "mistral_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.mistral_chat.id }
  config = {
    targets = [{
      route_type = "llm/v1/chat"
      auth = {
        header_name  = "Authorization"
        header_value = "Bearer ${var.mistral_api_key}"
      }
      model = {
        provider = "mistral"
        name     = "$(uri_captures.model)"
        options = {
          max_tokens   = 512
          temperature  = 1.0
          upstream_url = var.mistral_upstream_url
        }
      }
    }]
  }
}
