# A CA to trust: for clients that show a certificate, or for upstreams. This one is made for tests.
resource "konnect_gateway_ca_certificate" "example" {
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
  tags             = ["test-only"]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-ca-certificate"
}
