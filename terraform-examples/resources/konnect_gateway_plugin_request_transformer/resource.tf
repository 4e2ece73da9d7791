# Asks the upstream for its second version, says where the request came through, and keeps a debugging header back.
resource "konnect_gateway_plugin_request_transformer" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    replace = {
      uri = "/v2/orders"
    }
    add = {
      headers = ["x-gateway:edge"]
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
  host             = var.upstream_host
  port             = var.upstream_port
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
