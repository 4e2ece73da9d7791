# Azure's content safety checks prompts; violence and hate are refused from level 2 on.
resource "konnect_gateway_plugin_ai_azure_content_safety" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    content_safety_url = "https://shop.cognitiveservices.azure.com/contentsafety/text:analyze"
    content_safety_key = "{vault://env/azure-content-safety-key}"
    categories = [
      {
        name            = "Violence"
        rejection_level = 2
      },
      {
        name            = "Hate"
        rejection_level = 2
      },
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-azure-content-safety"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
