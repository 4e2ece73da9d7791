# Google's Model Armor checks prompts and answers by a template.
resource "konnect_gateway_plugin_ai_gcp_model_armor" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    project_id               = "shop-123456"
    location_id              = "europe-west3"
    template_id              = "customer-chats"
    guarding_mode            = "BOTH"
    gcp_use_service_account  = true
    gcp_service_account_json = "{vault://env/gcp-service-account-json}"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-gcp-model-armor"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
