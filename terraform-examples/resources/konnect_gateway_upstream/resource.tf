# A balanced upstream: a user stays on the same target, and a target that stops answering is left out.
resource "konnect_gateway_upstream" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  algorithm        = "consistent-hashing"
  hash_on          = "header"
  hash_on_header   = "x-user-id"
  hash_fallback    = "ip"

  healthchecks = {
    active = {
      http_path = "/health"
      healthy   = { interval = 5, successes = 2 }
      unhealthy = { interval = 5, http_failures = 2, timeouts = 2 }
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-upstream"
}

# A service reaches the upstream by its name.
resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = konnect_gateway_upstream.example.name
}
