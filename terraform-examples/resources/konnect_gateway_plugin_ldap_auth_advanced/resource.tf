# User name and password, checked against the directory; only members of the group "buyers" may call.
resource "konnect_gateway_plugin_ldap_auth_advanced" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    ldap_host         = "ldap.example.com"
    ldap_port         = 636
    ldaps             = true
    verify_ldap_host  = true
    bind_dn           = "cn=gateway,dc=example,dc=com"
    ldap_password     = "{vault://env/ldap-password}"
    base_dn           = "ou=people,dc=example,dc=com"
    attribute         = "uid"
    group_base_dn     = "ou=groups,dc=example,dc=com"
    groups_required   = ["buyers"]
    header_type       = "basic"
    consumer_optional = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ldap-auth-advanced"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}
