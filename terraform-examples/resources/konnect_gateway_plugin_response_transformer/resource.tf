# Keeps what the upstream says about itself from the client, and says which version of the API answered.
resource "konnect_gateway_plugin_response_transformer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    remove = {
      headers = ["server", "x-powered-by"]
    }
    add = {
      headers = ["x-api-version:2"]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-response-transformer"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
