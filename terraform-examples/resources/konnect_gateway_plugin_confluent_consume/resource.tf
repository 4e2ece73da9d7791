# A topic of Confluent Cloud as a stream of server-sent events.
resource "konnect_gateway_plugin_confluent_consume" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    cluster_api_key    = "{vault://env/confluent-cluster-key}"
    cluster_api_secret = "{vault://env/confluent-cluster-secret}"
    bootstrap_servers = [{
      host = "pkc-00000.eu-central-1.aws.confluent.cloud"
      port = 9092
    }]
    topics = [{
      name = "order-events"
    }]
    mode                 = "server-sent-events"
    message_deserializer = "json"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-confluent-consume"
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
