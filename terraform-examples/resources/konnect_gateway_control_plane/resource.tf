# A control plane with labels to find it by.
resource "konnect_gateway_control_plane" "example" {
  name        = "example-control-plane"
  description = "Gateway of the shop"
  auth_type   = "pinned_client_certs"
  labels = {
    team = "shop"
    env  = "staging"
  }
}

# Elsewhere, one that exists is found by its name.
data "konnect_gateway_control_plane" "by_name" {
  filter = {
    name = { eq = konnect_gateway_control_plane.example.name }
  }
}

# … or several by a label.
data "konnect_gateway_control_plane_list" "staging" {
  filter_labels = "env:staging"
  depends_on    = [konnect_gateway_control_plane.example]
}

output "control_plane_id" {
  value = data.konnect_gateway_control_plane.by_name.id
}

output "staging" {
  value = data.konnect_gateway_control_plane_list.staging.data
}
