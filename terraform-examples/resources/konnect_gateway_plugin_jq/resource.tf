# Reduces the upstream's list of orders to id and state.
resource "konnect_gateway_plugin_jq" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    response_jq_program     = "[.orders[] | {id, state}]"
    response_if_status_code = [200]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-jq"
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
