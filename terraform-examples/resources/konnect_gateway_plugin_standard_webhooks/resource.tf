# Checks the signature of incoming webhooks (standardwebhooks.com), not older than five minutes.
resource "konnect_gateway_plugin_standard_webhooks" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    secret_v1        = "{vault://env/webhook-secret}"
    tolerance_second = 300
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-standard-webhooks"
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
