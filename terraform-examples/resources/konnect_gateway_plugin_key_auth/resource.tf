# Only callers with a known key in the header apikey get through; the upstream does not see the key.
resource "konnect_gateway_plugin_key_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    key_names        = ["apikey"]
    key_in_query     = false
    hide_credentials = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-key-auth"
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

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}

resource "konnect_gateway_key_auth" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  key              = "example-client-key"
}
