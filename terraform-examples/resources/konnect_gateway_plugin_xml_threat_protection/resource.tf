# Refuses XML bodies that are too large, too deep, or bring a document type along.
resource "konnect_gateway_plugin_xml_threat_protection" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    checked_content_types = ["application/xml", "text/xml"]
    allow_dtd             = false
    document              = 1048576
    max_depth             = 20
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-xml-threat-protection"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
