# User name and password, checked against the company directory over TLS.
resource "konnect_gateway_plugin_ldap_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    ldap_host        = "ldap.example.com"
    ldap_port        = 636
    ldaps            = true
    verify_ldap_host = true
    base_dn          = "ou=people,dc=example,dc=com"
    attribute        = "uid"
    header_type      = "basic"
    hide_credentials = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ldap-auth"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
