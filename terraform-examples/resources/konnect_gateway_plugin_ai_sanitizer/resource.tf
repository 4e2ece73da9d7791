# Takes personal data out of prompts and puts it back into the answer, by a service beside the gateway.
resource "konnect_gateway_plugin_ai_sanitizer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    host             = "sanitizer.example.com"
    port             = 8080
    anonymize        = ["phone", "email", "creditcard"]
    redact_type      = "placeholder"
    recover_redacted = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-sanitizer"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
