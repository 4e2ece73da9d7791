# Refuses chats about card numbers and passwords before a model sees them.
resource "konnect_gateway_plugin_ai_prompt_guard" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    deny_patterns   = [".*(card|account) number.*", ".*password.*"]
    match_all_roles = false
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-prompt-guard"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
