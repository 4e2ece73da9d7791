variable "server_url" {
  description = "The Konnect API."
  type        = string
  default     = "http://127.0.0.1:8080"
}

variable "openai_auth_header" {
  description = "The Authorization header for the provider, or a vault reference that the gateway resolves."
  type        = string
  default     = "{vault://env/openai-auth-header}"
  sensitive   = true
}

variable "client_key" {
  description = "The key that the application sends in the apikey header."
  type        = string
  default     = "terraform-demo-key"
  sensitive   = true
}

variable "upstream_url" {
  description = "Another address for the provider; null for api.openai.com."
  type        = string
  default     = null
}
