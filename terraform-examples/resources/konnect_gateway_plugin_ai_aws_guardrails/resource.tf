# Amazon Bedrock's guardrails check prompts and answers.
resource "konnect_gateway_plugin_ai_aws_guardrails" "example" {
  control_plane_id = konnect_gateway_control_plane.example.id
  service          = { id = konnect_gateway_service.llm.id }

  config = {
    aws_region            = "eu-central-1"
    guardrails_id         = "a1b2c3d4e5f6"
    guardrails_version    = "1"
    guarding_mode         = "BOTH"
    aws_access_key_id     = "{vault://env/aws-access-key-id}"
    aws_secret_access_key = "{vault://env/aws-secret-access-key}"
  }
}

resource "konnect_gateway_control_plane" "example" {
  name = "example-plugin-ai-aws-guardrails"
}

resource "konnect_gateway_service" "llm" {
  control_plane_id = konnect_gateway_control_plane.example.id
  name             = "llm"
  host             = "localhost"
}
