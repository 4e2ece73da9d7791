# Puts the house rules in front of every chat.
resource "konnect_gateway_plugin_ai_prompt_decorator" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    prompts = {
      prepend = [{
        role    = "system"
        content = "You answer for the shop's customer service. Say so when you don't know."
      }]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-prompt-decorator"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
