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
  name        = "templates"
  description = "Models and deployments that requests name"
}

# ai-proxy chooses the upstream; a service needs an address all the same.
resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
  port             = 32000
}

# The model from the path: base URL /gpt-4o.
resource "konnect_gateway_route" "openai_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "openai-chat"
  paths            = ["~/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_plugin_ai_proxy" "openai_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.openai_chat.id }
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = var.openai_auth_header
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "$(uri_captures.model)"
      options = {
        upstream_url = var.openai_upstream_url
      }
    }
  }
}

# Provider and model from the path: base URL /cohere/command-r.
resource "konnect_gateway_route" "cohere_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "cohere-chat"
  paths            = ["~/cohere/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_plugin_ai_proxy" "cohere_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.cohere_chat.id }
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = var.cohere_auth_header
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "cohere"
      name     = "$(uri_captures.model)"
      options = {
        upstream_url = var.cohere_upstream_url
      }
    }
  }
}

resource "konnect_gateway_route" "mistral_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "mistral-chat"
  paths            = ["~/mistral/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_plugin_ai_proxy" "mistral_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.mistral_chat.id }
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = var.mistral_auth_header
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "mistral"
      name     = "$(uri_captures.model)"
      options = {
        upstream_url = var.mistral_upstream_url
      }
    }
  }
}

# Model and deployment from a header.
resource "konnect_gateway_route" "azure_chat_model_from_header" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "azure-chat-model-from-header"
  paths            = ["~/azure/.*"]
  methods          = ["POST"]
  # Before openai_chat, which takes /azure for a model.
  regex_priority = 1
  service        = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_plugin_ai_proxy" "azure_chat_model_from_header" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.azure_chat_model_from_header.id }
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "api-key"
      header_value = var.azure_auth_header
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "azure"
      name     = "$(headers.x-model-name)"
      options = {
        azure_instance      = var.azure_instance
        azure_deployment_id = "west-europe-$(headers.x-model-name)"
        azure_api_version   = "2024-10-01"
        upstream_url        = var.azure_header_upstream_url
      }
    }
  }
}

# One route for all deployments of Azure's client: the deployment is part of the path.
resource "konnect_gateway_route" "azure_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "azure-chat"
  paths            = ["~/openai/deployments/(?<azure_instance>[^#?/]+)/chat/completions"]
  methods          = ["POST"]
  # Before openai_any, whose path matches too.
  regex_priority = 1
  service        = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_plugin_ai_proxy" "azure_chat" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.azure_chat.id }
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "api-key"
      header_value = var.azure_auth_header
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "azure"
      name     = "$(uri_captures.azure_instance)"
      options = {
        azure_instance      = var.azure_instance
        azure_deployment_id = "$(uri_captures.azure_instance)"
        upstream_url        = var.azure_path_upstream_url
      }
    }
  }
}

# What the gateway has no format for passes as it is, such as a file to transcribe.
resource "konnect_gateway_route" "openai_any" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "openai-any"
  paths            = ["~/openai/(?<op_path>[^#?]+)"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.llm.id }
}

resource "konnect_gateway_plugin_ai_proxy" "openai_any" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.openai_any.id }
  config = {
    route_type = "preserve"
    auth = {
      header_name  = "Authorization"
      header_value = var.openai_auth_header
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "whisper-2"
      options = {
        upstream_path = "$(uri_captures.op_path)"
        upstream_url  = var.openai_any_upstream_url
      }
    }
  }
}
