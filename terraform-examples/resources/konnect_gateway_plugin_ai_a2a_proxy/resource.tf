# Agents that speak A2A to each other pass through the gateway, which counts what they do.
resource "konnect_gateway_plugin_ai_a2a_proxy" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    logging = {
      log_statistics = true
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-a2a-proxy"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
