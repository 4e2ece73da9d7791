# Reports each request and the tokens of models to a metering service, by consumer.
resource "konnect_gateway_plugin_metering_and_billing" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  config = {
    ingest_endpoint      = "https://us.api.konghq.com/v3/openmeter/events"
    api_token            = "{vault://env/metering-token}"
    meter_api_requests   = true
    meter_ai_token_usage = true
    subject = {
      look_up_value_in = "consumer"
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-metering-and-billing"
}
