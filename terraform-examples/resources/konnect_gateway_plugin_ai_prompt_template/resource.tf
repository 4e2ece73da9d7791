# Clients fill in a prompt that we have written, and send no other. They name it in "messages", as {template://summary},
# and give its variables in "properties".
resource "konnect_gateway_plugin_ai_prompt_template" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    allow_untemplated_requests = false
    templates = [{
      name     = "summary"
      template = <<-JSON
        {"messages": [{"role": "user", "content": "Summarise in {{language}}: {{text}}"}]}
      JSON
    }]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-prompt-template"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
