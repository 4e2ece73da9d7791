# A Kafka topic over HTTP: each GET returns the messages since the last one.
resource "konnect_gateway_plugin_kafka_consume" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    bootstrap_servers = [{
      host = "kafka.example.com"
      port = 9092
    }]
    topics = [{
      name = "order-events"
    }]
    mode              = "http-get"
    auto_offset_reset = "latest"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-kafka-consume"
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
