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

# ai-proxy in each of its five scopes. Where several apply to a request the most specific one answers: consumer, then
# consumer group, route, service, and the global one last. Here each request meets exactly one.

# Global: every route of the control plane, so it has a control plane to itself.
resource "konnect_gateway_control_plane" "everything" {
  name        = "ai-proxy-global"
  description = "ai-proxy for every route"
}

resource "konnect_gateway_service" "anything" {
  control_plane_id = konnect_gateway_control_plane.everything.id
  name             = "anything"
  host             = "localhost"
  port             = 32000
}

resource "konnect_gateway_route" "global_chat" {
  control_plane_id = konnect_gateway_control_plane.everything.id
  name             = "global-chat"
  paths            = ["~/global/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.anything.id }
}

resource "konnect_gateway_plugin_ai_proxy" "global" {
  enabled = true
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = "Bearer ${var.openai_api_key}"
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "$(uri_captures.model)"
      options  = { upstream_url = var.upstream_url }
    }
  }
  tags             = []
  control_plane_id = konnect_gateway_control_plane.everything.id
}

resource "konnect_gateway_control_plane" "my_konnect_cp" {
  name        = "ai-proxy-scopes"
  description = "ai-proxy for a service, a route, a consumer and a consumer group"
}

# Service: all of its routes.
resource "konnect_gateway_service" "my_service" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  name             = "my-service"
  host             = "localhost"
  port             = 32000
}

resource "konnect_gateway_route" "service_chat" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  name             = "service-chat"
  paths            = ["~/service/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.my_service.id }
}

resource "konnect_gateway_plugin_ai_proxy" "service" {
  enabled = true
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = "Bearer ${var.openai_api_key}"
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "$(uri_captures.model)"
      options  = { upstream_url = var.upstream_url }
    }
  }
  tags             = []
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  service = {
    id = konnect_gateway_service.my_service.id
  }
}

# The service of the other three has no plugin of its own.
resource "konnect_gateway_service" "plain_service" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  name             = "plain-service"
  host             = "localhost"
  port             = 32000
}

# Route.
resource "konnect_gateway_route" "route_chat" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  name             = "route-chat"
  paths            = ["~/route/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.plain_service.id }
}

resource "konnect_gateway_plugin_ai_proxy" "route" {
  enabled = true
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = "Bearer ${var.openai_api_key}"
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "$(uri_captures.model)"
      options  = { upstream_url = var.upstream_url }
    }
  }
  tags             = []
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  route = {
    id = konnect_gateway_route.route_chat.id
  }
}

# Consumer and consumer group: key-auth says who is calling.
resource "konnect_gateway_route" "keyed_chat" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  name             = "keyed-chat"
  paths            = ["~/keyed/(?<model>[^#?/]+)/chat/completions$"]
  methods          = ["POST"]
  service          = { id = konnect_gateway_service.plain_service.id }
}

resource "konnect_gateway_plugin_key_auth" "keyed_chat" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  route            = { id = konnect_gateway_route.keyed_chat.id }
  config = {
    key_names        = ["apikey"]
    hide_credentials = true
  }
}

resource "konnect_gateway_consumer" "my_consumer" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  username         = "my-consumer"
}

resource "konnect_gateway_key_auth" "my_consumer" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  consumer_id      = konnect_gateway_consumer.my_consumer.id
  key              = var.consumer_key
}

resource "konnect_gateway_plugin_ai_proxy" "consumer" {
  enabled = true
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = "Bearer ${var.openai_api_key}"
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "$(uri_captures.model)"
      options  = { upstream_url = var.upstream_url }
    }
  }
  tags             = []
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  consumer = {
    id = konnect_gateway_consumer.my_consumer.id
  }
}

resource "konnect_gateway_consumer_group" "my_consumer_group" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  name             = "my-consumer-group"
}

resource "konnect_gateway_consumer" "group_member" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  username         = "group-member"
}

resource "konnect_gateway_key_auth" "group_member" {
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  consumer_id      = konnect_gateway_consumer.group_member.id
  key              = var.group_member_key
}

resource "konnect_gateway_consumer_group_member" "group_member" {
  control_plane_id  = konnect_gateway_control_plane.my_konnect_cp.id
  consumer_group_id = konnect_gateway_consumer_group.my_consumer_group.id
  consumer_id       = konnect_gateway_consumer.group_member.id
}

resource "konnect_gateway_plugin_ai_proxy" "consumer_group" {
  enabled = true
  config = {
    route_type = "llm/v1/chat"
    auth = {
      header_name  = "Authorization"
      header_value = "Bearer ${var.openai_api_key}"
    }
    logging = {
      log_statistics = true
      log_payloads   = false
    }
    model = {
      provider = "openai"
      name     = "$(uri_captures.model)"
      options  = { upstream_url = var.upstream_url }
    }
  }
  tags             = []
  control_plane_id = konnect_gateway_control_plane.my_konnect_cp.id
  consumer_group = {
    id = konnect_gateway_consumer_group.my_consumer_group.id
  }
}
