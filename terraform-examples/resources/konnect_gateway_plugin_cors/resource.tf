# Lets pages of shop.example.com call the API from the browser; preflights are remembered for an hour.
resource "konnect_gateway_plugin_cors" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    origins         = ["https://shop.example.com"]
    methods         = ["GET", "POST", "DELETE"]
    headers         = ["Authorization", "Content-Type"]
    exposed_headers = ["X-Request-Id"]
    credentials     = true
    max_age         = 3600
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-cors"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
