variable "openai_auth_header" {
  description = "The provider's Authorization header; the default is read by the gateway from its own OPENAI_AUTH_HEADER."
  type        = string
  default     = "{vault://env/openai-auth-header}"
  sensitive   = true
}

variable "upstream_url" {
  description = "Another address for the provider, such as a stand-in; null for api.openai.com."
  type        = string
  default     = null
}
