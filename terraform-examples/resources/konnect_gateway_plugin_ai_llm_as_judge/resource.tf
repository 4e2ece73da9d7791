# A second model grades every tenth answer from 1 to 100; the grade goes to the logs.
resource "konnect_gateway_plugin_ai_llm_as_judge" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    prompt        = "Grade from 1 to 100 how well the answer fits the question. Answer with the number alone."
    sampling_rate = 0.1
    llm = {
      route_type = "llm/v1/chat"
      auth = {
        header_name  = "Authorization"
        header_value = "{vault://env/openai-auth-header}"
      }
      model = {
        provider = "openai"
        name     = "gpt-4o-mini"
      }
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-llm-as-judge"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
