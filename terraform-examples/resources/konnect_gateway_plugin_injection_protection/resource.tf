# Refuses requests that look like SQL or script injection in path, query or body.
resource "konnect_gateway_plugin_injection_protection" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    injection_types  = ["sql", "js"]
    locations        = ["path_and_query", "body"]
    enforcement_mode = "block"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-injection-protection"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
