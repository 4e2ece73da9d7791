# Answers of GET are kept for a minute, for each Accept-Language its own.
resource "konnect_gateway_plugin_proxy_cache" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    strategy       = "memory"
    cache_ttl      = 60
    request_method = ["GET"]
    response_code  = [200]
    content_type   = ["application/json"]
    vary_headers   = ["Accept-Language"]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-proxy-cache"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
