# gRPC for browsers: gRPC-Web in, gRPC to the service.
resource "konnect_gateway_plugin_grpc_web" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    proto               = "/etc/kong/protos/orders.proto"
    allow_origin_header = "https://shop.example.com"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-grpc-web"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  protocol         = "grpc"
  host             = "orders.example.com"
  port             = 9090
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
