# REST for clients that speak no GraphQL. Which query a path stands for is said over the Admin API (degraphql_routes).
resource "konnect_gateway_plugin_degraphql" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    graphql_server_path = "/graphql"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-degraphql"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
