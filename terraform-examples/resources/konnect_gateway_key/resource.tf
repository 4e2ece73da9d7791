# A public key in a key set, in PEM. This one is made for tests.
resource "konnect_gateway_key" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "partner-2026"
  kid              = "partner-2026"
  set              = { id = konnect_gateway_key_set.partner.id }
  pem = {
    public_key = <<-PEM
      -----BEGIN PUBLIC KEY-----
      MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEx9rXcg+XnS+ZsAnJwNM/7EhjTzRp
      otvRq++tdfMeXArfZ4L8sSlKkarb5qGs0diA4J+v4X4MNIqmQ0E/NtyZCA==
      -----END PUBLIC KEY-----
    PEM
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-key"
}

# The same key as a JWK.
resource "konnect_gateway_key" "jwk" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "partner-2026-jwk"
  kid              = "partner-2026-jwk"
  set              = { id = konnect_gateway_key_set.partner.id }
  jwk = jsonencode({
    kty = "EC"
    kid = "partner-2026-jwk"
    crv = "P-256"
    x   = "x9rXcg-XnS-ZsAnJwNM_7EhjTzRpotvRq--tdfMeXAo"
    y   = "32eC_LEpSpGq2-ahrNHYgOCfr-F-DDSKpkNBPzbcmQg"
  })
}

resource "konnect_gateway_key_set" "partner" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "partner-keys"
}
