# Clients that ask for api.example.com get this certificate, made for tests: its private key is public.
resource "konnect_gateway_sni" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "api.example.com"
  certificate      = { id = konnect_gateway_certificate.api.id }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-sni"
}

resource "konnect_gateway_certificate" "api" {
  control_plane_id = konnect_gateway_control_plane.example.id
  cert             = <<-PEM
    -----BEGIN CERTIFICATE-----
    MIIBlTCCATqgAwIBAgIUZSl31V4UWwwiR6fonEP6lUmXdk0wCgYIKoZIzj0EAwIw
    GjEYMBYGA1UEAwwPRXhhbXBsZSBUZXN0IENBMB4XDTI2MTEyMDE1NDQyOFoXDTQ2
    MTExNTE1NDQyOFowGjEYMBYGA1UEAwwPYXBpLmV4YW1wbGUuY29tMFkwEwYHKoZI
    zj0CAQYIKoZIzj0DAQcDQgAEx9rXcg+XnS+ZsAnJwNM/7EhjTzRpotvRq++tdfMe
    XArfZ4L8sSlKkarb5qGs0diA4J+v4X4MNIqmQ0E/NtyZCKNeMFwwGgYDVR0RBBMw
    EYIPYXBpLmV4YW1wbGUuY29tMB0GA1UdDgQWBBQwb1D0aokWZSfOlIRP2wXUn9JX
    mjAfBgNVHSMEGDAWgBRLdZXszON19MM1g2d3HYR2rLlkvjAKBggqhkjOPQQDAgNJ
    ADBGAiEAoAybJWBwrDkYbIz2RemFkfrV7G4Yi030AfpJlqIXE9wCIQCxRSb816ws
    M5Afy6oRgtErgX8I7sT0nKXySOe1ycSNFA==
    -----END CERTIFICATE-----
  PEM
  key              = <<-PEM
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgm9tfT1SykyoRXErH
    VUiPgjc3Ch+8a7Qp4GIjiYKHFF2hRANCAATH2tdyD5edL5mwCcnA0z/sSGNPNGmi
    29Gr76118x5cCt9ngvyxKUqRqtvmoazR2IDgn6/hfgw0iqZDQT823JkI
    -----END PRIVATE KEY-----
  PEM
}
