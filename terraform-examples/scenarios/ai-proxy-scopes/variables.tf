variable "server_url" {
  description = "The Konnect API; https://eu.api.konghq.com, for instance, is Konnect's own."
  type        = string
  default     = "http://127.0.0.1:8080"
}

variable "openai_api_key" {
  description = "The key for OpenAI; set TF_VAR_openai_api_key."
  type        = string
  default     = "example-openai-key"
  sensitive   = true
}

variable "consumer_key" {
  description = "The key of the consumer that has a plugin of its own."
  type        = string
  default     = "my-consumer-key"
  sensitive   = true
}

variable "group_member_key" {
  description = "The key of the consumer whose group has the plugin."
  type        = string
  default     = "group-member-key"
  sensitive   = true
}

variable "upstream_url" {
  description = "Another address for the provider, such as a stand-in; null for api.openai.com."
  type        = string
  default     = null
}
