# Requests become messages of a Kafka topic; the client need not wait for whoever reads them.
resource "konnect_gateway_plugin_kafka_upstream" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    bootstrap_servers = [{
      host = "kafka.example.com"
      port = 9092
    }]
    topic           = "orders"
    forward_body    = true
    forward_headers = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-kafka-upstream"
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
