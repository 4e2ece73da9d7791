# An AWS Lambda function as the upstream, which gets the request as it would behind API Gateway.
resource "konnect_gateway_plugin_aws_lambda" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  route            = { id = konnect_gateway_route.orders.id }

  config = {
    aws_region            = "eu-central-1"
    function_name         = "orders"
    aws_key               = "{vault://env/aws-access-key-id}"
    aws_secret            = "{vault://env/aws-secret-access-key}"
    awsgateway_compatible = true
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-aws-lambda"
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
