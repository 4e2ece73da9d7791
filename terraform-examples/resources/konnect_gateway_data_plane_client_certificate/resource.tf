# Lets data planes that hold this certificate connect to a control plane with pinned certificates. The certificate is a
# test one; pin your own.
resource "konnect_gateway_data_plane_client_certificate" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  title            = "staging"
  cert             = <<-PEM
    -----BEGIN CERTIFICATE-----
    MIIBgTCCASigAwIBAgICEAEwCgYIKoZIzj0EAwIwGjEYMBYGA1UEAwwPRXhhbXBs
    ZSBUZXN0IENBMB4XDTI1MDEwMTAwMDAwMFoXDTQ1MDEwMTAwMDAwMFowGjEYMBYG
    A1UEAwwPYXBpLmV4YW1wbGUuY29tMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
    x9rXcg+XnS+ZsAnJwNM/7EhjTzRpotvRq++tdfMeXArfZ4L8sSlKkarb5qGs0diA
    4J+v4X4MNIqmQ0E/NtyZCKNeMFwwGgYDVR0RBBMwEYIPYXBpLmV4YW1wbGUuY29t
    MB0GA1UdDgQWBBQwb1D0aokWZSfOlIRP2wXUn9JXmjAfBgNVHSMEGDAWgBRLdZXs
    zON19MM1g2d3HYR2rLlkvjAKBggqhkjOPQQDAgNHADBEAiAC0YMr0D/iasriJvNK
    e+ATXMmLpRoWGODp3D+3gLYNYwIgFALhZ/KRgeT7NSZ8gpyaNJ39ftpBbRLw/Ifk
    DX8fBvc=
    -----END CERTIFICATE-----
  PEM
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-data-plane-client-certificate"
}
