# The public key that a consumer's tokens are checked with: the plugin jwt finds it by the claim iss. The key is a test
# one.
resource "konnect_gateway_jwt" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  consumer_id      = konnect_gateway_consumer.mobile_app.id
  key              = "https://login.example.com"
  algorithm        = "RS256"
  rsa_public_key   = <<-PEM
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApdIRd2gTrrn7A1BYJB8F
    F1u/xO2meVQoUT1+Q9Zanw1XeUEb7O5Gl+eLDa97Dc7YFwhUCBOHVjW6SlJC83vy
    vWOM18+U57+vMkGzBzQm0SLnUtFaV45ygNdwv29QIKm0xmUTml4Bc1U7eBHjcyak
    9p3bLCeoA/MQiAHC+Pa0c5A6VfzU14ub+/elJ+l1SN/DQvxAi3IRUf0/0QeK/u4Y
    2NaA5gpzMXFxLpu2nJdkBjk7PGiGWV9GgFvYlD1ETIxBR5YZPWJDvfJqugcvpRoO
    ctvZRkKEQV0arPEIVYwVNVcwHA9OAYwY4LeqbiB8L+lsd2ZRD8GcxtYBlCqSUYSX
    vQIDAQAB
    -----END PUBLIC KEY-----
  PEM
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-jwt"
}

resource "konnect_gateway_consumer" "mobile_app" {
  control_plane_id = konnect_gateway_control_plane.example.id
  username         = "mobile-app"
}
