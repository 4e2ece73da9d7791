# A load balancer in front ends TLS and hands the client's certificate over in a header. The CA is a test one.
resource "konnect_gateway_plugin_header_cert_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.orders.id }

  config = {
    ca_certificates           = [konnect_gateway_ca_certificate.clients.id]
    certificate_header_name   = "X-Client-Cert"
    certificate_header_format = "url_encoded"
    consumer_by               = ["username"]
    # Believe the header only from trusted_ips of the data plane.
    secure_source = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-header-cert-auth"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_ca_certificate" "clients" {
  control_plane_id = konnect_gateway_control_plane.example.id
  cert             = <<-PEM
    -----BEGIN CERTIFICATE-----
    MIIBiTCCAS+gAwIBAgIUPveuprKdtp+4TBC+wycDF1TAvm0wCgYIKoZIzj0EAwIw
    GjEYMBYGA1UEAwwPRXhhbXBsZSBUZXN0IENBMB4XDTI2MTEyMDE1NDQyOFoXDTQ2
    MTExNTE1NDQyOFowGjEYMBYGA1UEAwwPRXhhbXBsZSBUZXN0IENBMFkwEwYHKoZI
    zj0CAQYIKoZIzj0DAQcDQgAEUrFZAzykjQLdQ0JOYYfTi86aLHZQO29S4ZOOky5j
    b1NF9m1LbZXDWUjrHwkIh1+u1oknnXycVDaCXk6PkvQlh6NTMFEwHQYDVR0OBBYE
    FEt1lezM43X0wzWDZ3cdhHasuWS+MB8GA1UdIwQYMBaAFEt1lezM43X0wzWDZ3cd
    hHasuWS+MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgfbZcQVAD
    5lpPlF0lhbPPfBq6iyIcHpps2WQviah8q94CIQCMPllUTP3AdOxvLKbTiGLg72dA
    V1gVTd2ZDLfTnKF/jg==
    -----END CERTIFICATE-----
  PEM
}
