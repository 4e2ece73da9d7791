# Lakera checks prompts for injections; the client is told the category.
resource "konnect_gateway_plugin_ai_lakera_guard" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    api_key                   = "{vault://env/lakera-key}"
    project_id                = "project-1234567890"
    guarding_mode             = "INPUT"
    reveal_failure_categories = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-lakera-guard"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
