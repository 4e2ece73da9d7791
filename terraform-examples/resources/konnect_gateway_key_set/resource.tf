# A named set of keys, such as those that a plugin verifies or decrypts with.
resource "konnect_gateway_key_set" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "partner-keys"
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-key-set"
}
