# A model rewrites the request before the service sees it: here, it removes names and addresses.
resource "konnect_gateway_plugin_ai_request_transformer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    prompt = "Replace every personal name and postal address in this JSON by \"***\". Answer with the JSON alone."
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
  name = "example-plugin-ai-request-transformer"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
