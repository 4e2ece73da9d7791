# Makes an operation of a REST service a tool that MCP clients can call.
resource "konnect_gateway_plugin_ai_mcp_proxy" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    mode = "conversion-listener"
    tools = [{
      description = "Get an order by its number"
      method      = "GET"
      path        = "/orders/{number}"
      parameters = [{
        name        = "number"
        in          = "path"
        description = "The number of the order"
        required    = true
        schema      = { type = "string" }
      }]
      annotations = {
        title          = "Get an order"
        read_only_hint = true
      }
    }]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-mcp-proxy"
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
