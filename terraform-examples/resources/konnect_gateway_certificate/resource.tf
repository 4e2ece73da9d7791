# A certificate for TLS on the proxy. This one is made for tests: its private key is public.
# Keep a real key in a vault and refer to it here.
resource "konnect_gateway_certificate" "example" {
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
  tags             = ["test-only"]
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-certificate"
}
