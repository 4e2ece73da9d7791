# Lets data planes that hold this certificate connect to a control plane with pinned certificates.
# The certificate is a test one; pin your own.
resource "konnect_gateway_data_plane_client_certificate" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  title            = "staging"
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
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-data-plane-client-certificate"
}
