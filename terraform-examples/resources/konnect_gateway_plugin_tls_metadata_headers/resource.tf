# Tells the upstream about the client's certificate in headers.
resource "konnect_gateway_plugin_tls_metadata_headers" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    inject_client_cert_details          = true
    client_cert_fingerprint_header_name = "X-Client-Cert-Fingerprint"
    client_cert_subject_dn_header_name  = "X-Client-Cert-Subject-DN"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-tls-metadata-headers"
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
