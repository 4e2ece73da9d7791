# Asks clients for their certificate during the TLS handshake, without insisting.
resource "konnect_gateway_plugin_tls_handshake_modifier" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    tls_client_certificate = "REQUEST"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-tls-handshake-modifier"
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
