variable "server_url" {
  type = string
}

resource "konnect_gateway_control_plane" "cp" {
  name = "ids-in-texts"
}

resource "konnect_gateway_consumer" "app" {
  control_plane_id = konnect_gateway_control_plane.cp.id
  username         = "app"
}

resource "konnect_gateway_route" "who" {
  control_plane_id = konnect_gateway_control_plane.cp.id
  name             = "who"
  paths            = ["/ids-in-texts"]
  tags             = ["of-${konnect_gateway_consumer.app.id}"]
}

# The inner text is JSON, the outer one a string of Lua.
resource "konnect_gateway_plugin_pre_function" "who" {
  control_plane_id = konnect_gateway_control_plane.cp.id
  route            = { id = konnect_gateway_route.who.id }
  config = {
    access = [
      "return kong.response.exit(200, ${jsonencode(jsonencode({
        control_plane = konnect_gateway_control_plane.cp.id
        consumer      = konnect_gateway_consumer.app.id
      }))})",
    ]
  }
}

output "consumer" {
  value = "consumer ${konnect_gateway_consumer.app.id} of ${konnect_gateway_control_plane.cp.name}"
}
