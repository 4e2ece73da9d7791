# A model rewrites the service's answer: here, it translates the texts.
resource "konnect_gateway_plugin_ai_response_transformer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    prompt = "Translate all texts of this JSON into German. Answer with the JSON alone."
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
  name = "example-plugin-ai-response-transformer"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
