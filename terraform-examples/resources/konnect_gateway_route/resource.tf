# GET and POST of api.example.com/orders and below go to the service, which sees the path without /orders.
resource "konnect_gateway_route" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  hosts            = ["api.example.com"]
  paths            = ["/orders"]
  methods          = ["GET", "POST"]
  strip_path       = true
  service          = { id = konnect_gateway_service.orders.id }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-route"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
