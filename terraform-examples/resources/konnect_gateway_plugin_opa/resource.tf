# Asks Open Policy Agent, with method, path, headers and consumer, whether the request may pass.
resource "konnect_gateway_plugin_opa" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    opa_protocol                  = "http"
    opa_host                      = "opa.example.com"
    opa_port                      = 8181
    opa_path                      = "/v1/data/orders/allow"
    include_consumer_in_opa_input = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-opa"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
