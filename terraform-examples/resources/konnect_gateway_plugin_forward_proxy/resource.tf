# Reaches the service through the company's HTTP proxy.
resource "konnect_gateway_plugin_forward_proxy" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    http_proxy_host = "proxy.example.com"
    http_proxy_port = 3128
    auth_username   = "gateway"
    auth_password   = "{vault://env/proxy-password}"
    x_headers       = "delete"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-forward-proxy"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
