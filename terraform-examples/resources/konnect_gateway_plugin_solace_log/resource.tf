# A record of each request into a Solace topic.
resource "konnect_gateway_plugin_solace_log" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    session = {
      host     = "tcps://broker.messaging.solace.cloud:55443"
      vpn_name = "shop"
      authentication = {
        scheme   = "BASIC"
        username = "gateway"
        password = "{vault://env/solace-password}"
      }
    }
    message = {
      destinations = [{
        name = "gateway/log"
        type = "TOPIC"
      }]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-solace-log"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
