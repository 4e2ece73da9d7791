# A client certificate with this subject, signed by this CA, is the consumer (plugin mtls-auth). The CA is a test one.
resource "konnect_gateway_mtls_auth" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  subject_name     = "mobile-app.example.com"
  ca_certificate   = { id = konnect_gateway_ca_certificate.clients.id }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-mtls-auth"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}

resource "konnect_gateway_ca_certificate" "clients" {
  control_plane_id = konnect_gateway_control_plane.example.id
  cert             = <<-PEM
    -----BEGIN CERTIFICATE-----
    MIIBZjCCAQygAwIBAgICEAAwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPRXhhbXBs
    ZSBUZXN0IENBMB4XDTI1MDEwMTAwMDAwMFoXDTQ1MDEwMTAwMDAwMFowGjEYMBYG
    A1UEAwwPRXhhbXBsZSBUZXN0IENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
    UrFZAzykjQLdQ0JOYYfTi86aLHZQO29S4ZOOky5jb1NF9m1LbZXDWUjrHwkIh1+u
    1oknnXycVDaCXk6PkvQlh6NCMEAwDwYDVR0TAQH/BAUwAwEB/zAOBgNVHQ8BAf8E
    BAMCAQYwHQYDVR0OBBYEFEt1lezM43X0wzWDZ3cdhHasuWS+MAoGCCqGSM49BAMC
    A0gAMEUCIC12jlIOXbILx6hoqGdm01XSqwJsMOHWIVI+r8V1u28KAiEAiSoPTkKZ
    7e+sMWa1ilOMk4B/FnNucttNsylngFv6bsM=
    -----END CERTIFICATE-----
  PEM
}
