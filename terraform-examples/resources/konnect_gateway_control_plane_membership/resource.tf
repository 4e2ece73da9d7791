# A control plane group serves what its members configure: here two teams behind one gateway.
resource "konnect_gateway_control_plane_membership" "example" {
  id = konnect_gateway_control_plane.group.id
  members = [
    { id = konnect_gateway_control_plane.checkout.id },
    { id = konnect_gateway_control_plane.search.id },
  ]
}

resource "konnect_gateway_control_plane" "group" {
  name         = "example-control-plane-membership-group"
  cluster_type = "CLUSTER_TYPE_CONTROL_PLANE_GROUP"
}

resource "konnect_gateway_control_plane" "checkout" {
  name = "example-control-plane-membership-checkout"
}

resource "konnect_gateway_control_plane" "search" {
  name = "example-control-plane-membership-search"
}
