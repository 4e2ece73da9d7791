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
  name        = "azure-deployments"
  description = "A route for each Azure OpenAI deployment"
}

# ai-proxy-advanced chooses the upstream; a service needs an address all the same.
resource "konnect_gateway_service" "azure_openai" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "azure-openai-service"
  host             = "localhost"
  port             = 8000
}

# Azure's client puts the deployment into the path.
resource "konnect_gateway_route" "azure_gpt_4o" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "azure-gpt-4o"
  paths            = ["~/openai/deployments/gpt-4o/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.azure_openai.id }
}

resource "konnect_gateway_route" "azure_gpt_4_1_mini" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "azure-gpt-4-1-mini"
  paths            = ["~/openai/deployments/gpt-4.1-mini/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.azure_openai.id }
}

resource "konnect_gateway_plugin_ai_proxy_advanced" "azure_gpt_4o" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.azure_gpt_4o.id }
  config = {
    targets = [{
      route_type = "llm/v1/chat"
      auth = {
        header_name  = "api-key"
        header_value = var.azure_openai_key
      }
      model = {
        provider = "azure"
        name     = "gpt-4o"
        options = {
          azure_instance      = var.azure_instance
          azure_deployment_id = "gpt-4o"
          upstream_url        = var.gpt_4o_upstream_url
        }
      }
    }]
  }
}

resource "konnect_gateway_plugin_ai_proxy_advanced" "azure_gpt_4_1_mini" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.azure_gpt_4_1_mini.id }
  config = {
    targets = [{
      route_type = "llm/v1/chat"
      auth = {
        header_name  = "api-key"
        header_value = var.azure_openai_key
      }
      model = {
        provider = "azure"
        name     = "gpt-4.1-mini"
        options = {
          azure_instance      = var.azure_instance
          azure_deployment_id = "gpt-4.1-mini"
          upstream_url        = var.gpt_4_1_mini_upstream_url
        }
      }
    }]
  }
}
