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

resource "konnect_gateway_control_plane" "recipe" {
  name        = "basic-llm-routing-recipe"
  description = "One chat endpoint, two models to choose from, a key for each application"
}

# ai-proxy-advanced chooses the upstream; a service needs an address all the same.
resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.recipe.id
  name             = "basic-llm-routing"
  host             = "localhost"
  tags             = ["basic-llm-routing-recipe"]
}

resource "konnect_gateway_route" "llm" {
  control_plane_id = konnect_gateway_control_plane.recipe.id
  name             = "basic-llm-routing"
  paths            = ["/basic-llm-routing"]
  service          = { id = konnect_gateway_service.llm.id }
  tags             = ["basic-llm-routing-recipe"]
}

resource "konnect_gateway_consumer" "demo_app" {
  control_plane_id = konnect_gateway_control_plane.recipe.id
  username         = "demo-app"
  tags             = ["basic-llm-routing-recipe"]
}

resource "konnect_gateway_key_auth" "demo_app" {
  control_plane_id = konnect_gateway_control_plane.recipe.id
  consumer_id      = konnect_gateway_consumer.demo_app.id
  key              = var.client_key
  tags             = ["basic-llm-routing-recipe"]
}

# Who has no key is refused before any provider is asked.
resource "konnect_gateway_plugin_key_auth" "llm" {
  control_plane_id = konnect_gateway_control_plane.recipe.id
  instance_name    = "basic-llm-routing-auth"
  route            = { id = konnect_gateway_route.llm.id }
  tags             = ["basic-llm-routing-recipe"]
  config = {
    key_names        = ["apikey"]
    hide_credentials = true
  }
}

# The client asks for "fast" or "smart"; which models these are is decided here.
resource "konnect_gateway_plugin_ai_proxy_advanced" "llm" {
  control_plane_id = konnect_gateway_control_plane.recipe.id
  instance_name    = "basic-llm-routing-proxy"
  route            = { id = konnect_gateway_route.llm.id }
  tags             = ["basic-llm-routing-recipe"]
  config = {
    max_request_body_size = 10485760
    response_streaming    = "allow"
    targets = [
      {
        route_type = "llm/v1/chat"
        auth = {
          header_name  = "Authorization"
          header_value = var.openai_auth_header
        }
        logging = {
          log_statistics = true
          log_payloads   = true
        }
        model = {
          model_alias = "fast"
          provider    = "openai"
          name        = var.chat_model_1
          options     = { upstream_url = var.upstream_url }
        }
      },
      {
        route_type = "llm/v1/chat"
        auth = {
          header_name  = "Authorization"
          header_value = var.openai_auth_header
        }
        logging = {
          log_statistics = true
          log_payloads   = true
        }
        model = {
          model_alias = "smart"
          provider    = "openai"
          name        = var.chat_model_2
          options     = { upstream_url = var.upstream_url }
        }
      },
    ]
  }
}

output "control_plane_id" {
  value = konnect_gateway_control_plane.recipe.id
}
