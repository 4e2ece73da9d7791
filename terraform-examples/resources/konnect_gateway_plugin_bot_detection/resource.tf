# Refuses well-known crawlers, and one more by its User-Agent; lets the own monitoring through.
resource "konnect_gateway_plugin_bot_detection" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    allow = ["^uptime-check/"]
    deny  = ["PriceScraper"]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-bot-detection"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
