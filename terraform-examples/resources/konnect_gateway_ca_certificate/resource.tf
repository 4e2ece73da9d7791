# A CA to trust: for clients that show a certificate, or for upstreams. This one is made for tests.
resource "konnect_gateway_ca_certificate" "example" {
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
  tags             = ["test-only"]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-ca-certificate"
}
