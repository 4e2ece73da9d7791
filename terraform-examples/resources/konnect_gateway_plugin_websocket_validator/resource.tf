# Lets only those messages of the client through that match a JSON schema.
resource "konnect_gateway_plugin_websocket_validator" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.updates.id }
  protocols        = ["ws", "wss"]

  config = {
    client = {
      text = {
        type = "draft4"
        schema = jsonencode({
          type     = "object"
          required = ["action"]
        })
      }
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-websocket-validator"
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
