variable "server_url" {
  description = "The Konnect API; https://eu.api.konghq.com, for instance, is Konnect's own."
  type        = string
  default     = "http://127.0.0.1:8080"
}

variable "azure_openai_key" {
  description = "The key of the Azure OpenAI resource; set TF_VAR_azure_openai_key."
  type        = string
  default     = "example-azure-key"
  sensitive   = true
}

variable "azure_instance" {
  description = "The resource: INSTANCE.openai.azure.com."
  type        = string
  default     = "example-instance"
}

variable "gpt_4o_upstream_url" {
  description = "Another address for the deployment gpt-4o, such as a stand-in; null for Azure."
  type        = string
  default     = null
}

variable "gpt_4_1_mini_upstream_url" {
  description = "Another address for the deployment gpt-4.1-mini, such as a stand-in; null for Azure."
  type        = string
  default     = null
}
