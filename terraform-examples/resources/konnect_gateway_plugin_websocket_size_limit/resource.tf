# Closes WebSocket connections whose client sends messages of more than 64 KiB.
resource "konnect_gateway_plugin_websocket_size_limit" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.updates.id }
  protocols        = ["ws", "wss"]

  config = {
    client_max_payload = 65536
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-websocket-size-limit"
}

resource "konnect_gateway_service" "updates" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "updates"
  protocol         = "ws"
  host             = "updates.example.com"
}

resource "konnect_gateway_route" "updates" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "updates"
  protocols        = ["ws", "wss"]
  paths            = ["/updates"]
  service          = { id = konnect_gateway_service.updates.id }
}
