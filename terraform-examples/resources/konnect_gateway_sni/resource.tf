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
  key              = <<-PEM
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgm9tfT1SykyoRXErH
    VUiPgjc3Ch+8a7Qp4GIjiYKHFF2hRANCAATH2tdyD5edL5mwCcnA0z/sSGNPNGmi
    29Gr76118x5cCt9ngvyxKUqRqtvmoazR2IDgn6/hfgw0iqZDQT823JkI
    -----END PRIVATE KEY-----
  PEM
}
