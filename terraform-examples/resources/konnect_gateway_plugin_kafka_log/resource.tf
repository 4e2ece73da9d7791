# A record of each request into a Kafka topic.
resource "konnect_gateway_plugin_kafka_log" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    bootstrap_servers = [{
      host = "kafka.example.com"
      port = 9092
    }]
    topic = "gateway-log"
    authentication = {
      strategy  = "sasl"
      mechanism = "SCRAM-SHA-512"
      user      = "gateway"
      password  = "{vault://env/kafka-password}"
    }
    security = {
      ssl = true
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-kafka-log"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
