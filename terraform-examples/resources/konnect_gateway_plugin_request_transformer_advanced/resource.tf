# Puts the number of the order, a capture of the path, into a header, and lets only two members of the body pass.
resource "konnect_gateway_plugin_request_transformer_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.order.id }

  config = {
    add = {
      headers = ["x-order-id:$(uri_captures['order'])"]
    }
    allow = {
      body = ["quantity", "note"]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-request-transformer-advanced"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_route" "order" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "order"
  paths            = ["~/orders/(?<order>[0-9]+)$"]
  service          = { id = konnect_gateway_service.orders.id }
}
