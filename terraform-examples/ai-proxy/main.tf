terraform {
  required_providers {
    konnect = {
      source = "kong/konnect"
    }
  }
}

# The token comes from KONNECT_TOKEN.
provider "konnect" {
  server_url = var.server_url
}

resource "konnect_gateway_control_plane" "example" {
  name        = "terraform-ai-proxy"
  description = "One chat route behind a key"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  # ai-proxy chooses the upstream; a service needs an address all the same.
  protocol = "http"
  host     = "localhost"
  port     = 32000
}

resource "konnect_gateway_route" "chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "chat"
  paths            = ["/chat"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_consumer" "app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "terraform-app"
}

resource "konnect_gateway_key_auth" "app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.app.id
  key              = var.client_key
}

resource "konnect_gateway_plugin_key_auth" "chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.chat.id }
  config = {
    key_names        = ["apikey"]
    hide_credentials = true
  }
}

resource "konnect_gateway_plugin_ai_proxy" "chat" {
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
        max_tokens   = 256
        temperature  = 0.5
        upstream_url = var.upstream_url
      }
    }
  }
}

output "control_plane_id" {
  value = konnect_gateway_control_plane.example.id
}
