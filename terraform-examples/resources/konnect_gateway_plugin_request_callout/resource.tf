# Asks another service first and passes a part of its answer on in a header.
resource "konnect_gateway_plugin_request_callout" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    callouts = [{
      name = "customer"
      request = {
        url    = "https://customers.example.com/me"
        method = "GET"
        headers = {
          forward = true
        }
      }
      response = {
        body = {
          decode = true
        }
      }
    }]
    upstream = {
      by_lua = <<-LUA
        local customer = kong.ctx.shared.callouts.customer.response.body
        kong.service.request.set_header("x-customer-tier", customer.tier)
      LUA
    }
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-request-callout"
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
