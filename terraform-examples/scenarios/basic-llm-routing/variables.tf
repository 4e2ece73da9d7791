variable "server_url" {
  description = "The Konnect API; https://eu.api.konghq.com, for instance, is Konnect's own."
  type        = string
  default     = "http://127.0.0.1:8080"
}

variable "client_key" {
  description = "The key that the application sends in the header apikey."
  type        = string
  default     = "demo-api-key"
  sensitive   = true
}

variable "openai_auth_header" {
  description = "The provider's Authorization header; the default is read by the gateway from its own OPENAI_AUTH_HEADER."
  type        = string
  default     = "{vault://env/openai-auth-header}"
  sensitive   = true
}

variable "chat_model_1" {
  description = "The model behind the alias fast."
  type        = string
  default     = "gpt-4o-mini"
}

variable "chat_model_2" {
  description = "The model behind the alias smart."
  type        = string
  default     = "gpt-4o"
}

variable "upstream_url" {
  description = "Another address for the provider, such as a stand-in; null for api.openai.com."
  type        = string
  default     = null
}
