# MCP clients need a token of our authorization server; they learn which from the metadata.
resource "konnect_gateway_plugin_ai_mcp_oauth2" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    resource               = "https://api.example.com/mcp"
    authorization_servers  = ["https://login.example.com"]
    introspection_endpoint = "https://login.example.com/oauth2/introspect"
    client_id              = "gateway"
    client_secret          = "{vault://env/introspection-client-secret}"
    scopes_supported       = ["tools:read"]
    claim_to_header = [{
      claim  = "sub"
      header = "X-User-Id"
    }]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-mcp-oauth2"
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
