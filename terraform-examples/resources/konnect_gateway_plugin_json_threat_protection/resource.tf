# Refuses JSON bodies that are too large or too deep to be honest.
resource "konnect_gateway_plugin_json_threat_protection" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    max_body_size           = 65536
    max_container_depth     = 10
    max_array_element_count = 500
    max_object_entry_count  = 200
    max_string_value_length = 10000
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-json-threat-protection"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
