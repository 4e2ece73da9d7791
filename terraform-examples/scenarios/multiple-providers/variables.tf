variable "server_url" {
  description = "The Konnect API; https://eu.api.konghq.com, for instance, is Konnect's own."
  type        = string
  default     = "http://127.0.0.1:8080"
}

variable "anthropic_api_key" {
  description = "The key for Anthropic; set TF_VAR_anthropic_api_key."
  type        = string
  default     = "example-anthropic-key"
  sensitive   = true
}

variable "mistral_api_key" {
  description = "The key for Mistral; set TF_VAR_mistral_api_key."
  type        = string
  default     = "example-mistral-key"
  sensitive   = true
}

variable "anthropic_upstream_url" {
  description = "Another address for Anthropic, such as a stand-in; null for api.anthropic.com."
  type        = string
  default     = null
}

variable "mistral_upstream_url" {
  description = "Another address for Mistral, such as a stand-in; null for api.mistral.ai."
  type        = string
  default     = null
}
