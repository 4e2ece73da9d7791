# A function of Azure as the upstream.
resource "konnect_gateway_plugin_azure_functions" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    appname      = "shop"
    functionname = "orders"
    apikey       = "{vault://env/azure-functions-key}"
    https_verify = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-azure-functions"
}

resource "konnect_gateway_service" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  host             = "orders.example.com"
}

resource "konnect_gateway_route" "orders" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "orders"
  paths            = ["/orders"]
  service          = { id = konnect_gateway_service.orders.id }
}
