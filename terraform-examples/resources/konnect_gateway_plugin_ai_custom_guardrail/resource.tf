# A guard service of your own checks prompts: it gets the text and answers whether to block, and why.
resource "konnect_gateway_plugin_ai_custom_guardrail" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    guarding_mode = "INPUT"
    text_source   = "concatenate_user_content"
    params = {
      key = "{vault://env/guard-key}"
    }
    request = {
      url = "https://guard.example.com/check"
      headers = {
        Authorization = "Bearer $(conf.params.key)"
      }
      body = {
        input = "$(content)"
      }
    }
    response = {
      block         = "$(resp.flagged)"
      block_message = "$(resp.reason)"
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-custom-guardrail"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
