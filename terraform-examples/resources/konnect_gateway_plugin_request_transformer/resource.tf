# Tells the upstream where a request came through, and keeps a debugging header from it.
resource "konnect_gateway_plugin_request_transformer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    add = {
      headers = ["x-gateway:edge", "x-tenant:shop"]
    }
    remove = {
      headers = ["x-debug"]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-request-transformer"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
