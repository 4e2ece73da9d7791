# Requests become messages of a Solace queue.
resource "konnect_gateway_plugin_solace_upstream" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

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
      delivery_mode = "PERSISTENT"
      forward_body  = true
      destinations = [{
        name = "orders"
        type = "QUEUE"
      }]
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-solace-upstream"
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
