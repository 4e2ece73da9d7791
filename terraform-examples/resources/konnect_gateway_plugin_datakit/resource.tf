# A small flow instead of code: asks two services at once and answers with both.
resource "konnect_gateway_plugin_datakit" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    nodes = [
      {
        call = {
          name = "orders"
          url  = "https://orders.example.com/open"
        }
      },
      {
        call = {
          name = "stock"
          url  = "https://stock.example.com/levels"
        }
      },
      {
        jq = {
          name = "both"
          inputs = {
            orders = "orders.body"
            stock  = "stock.body"
          }
          jq = "{orders: .orders, stock: .stock}"
        }
      },
      {
        exit = {
          name = "answer"
          inputs = {
            body = "both"
          }
        }
      },
    ]
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-datakit"
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
