# Shortens long prompts before they are paid for, by a compressor service beside the gateway.
resource "konnect_gateway_plugin_ai_prompt_compressor" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    compressor_url  = "http://compressor.example.com:8080"
    compressor_type = "rate"
    compression_ranges = [
      {
        min_tokens = 500
        max_tokens = 2000
        value      = 0.8
      },
      {
        min_tokens = 2000
        max_tokens = 100000
        value      = 0.5
      },
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-prompt-compressor"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
