variable "server_url" {
  description = "The Konnect API; https://eu.api.konghq.com, for instance, is Konnect's own."
  type        = string
  default     = "http://127.0.0.1:8080"
}

variable "openai_auth_header" {
  description = "The header for OpenAI; the default is read by the gateway from its own OPENAI_AUTH_HEADER."
  type        = string
  default     = "{vault://env/OPENAI_AUTH_HEADER}"
  sensitive   = true
}

variable "cohere_auth_header" {
  description = "The header for Cohere; the default is read by the gateway from its own COHERE_AUTH_HEADER."
  type        = string
  default     = "{vault://env/COHERE_AUTH_HEADER}"
  sensitive   = true
}

variable "mistral_auth_header" {
  description = "The header for Mistral; the default is read by the gateway from its own MISTRAL_AUTH_HEADER."
  type        = string
  default     = "{vault://env/MISTRAL_AUTH_HEADER}"
  sensitive   = true
}

variable "azure_auth_header" {
  description = "The header for Azure OpenAI, its API key; the default is read by the gateway from its own AZURE_AUTH_HEADER."
  type        = string
  default     = "{vault://env/AZURE_AUTH_HEADER}"
  sensitive   = true
}

variable "azure_instance" {
  description = "The Azure OpenAI resource: INSTANCE.openai.azure.com."
  type        = string
  default     = "my-openai-instance"
}

variable "openai_upstream_url" {
  description = "Another address for OpenAI, such as a stand-in; may hold templates."
  type        = string
  default     = null
}

variable "openai_any_upstream_url" {
  description = "Another address for the route openai-any, such as a stand-in; may hold templates."
  type        = string
  default     = null
}

variable "cohere_upstream_url" {
  description = "Another address for Cohere, such as a stand-in; may hold templates."
  type        = string
  default     = null
}

variable "mistral_upstream_url" {
  description = "Another address for Mistral, such as a stand-in; may hold templates."
  type        = string
  default     = null
}

variable "azure_header_upstream_url" {
  description = "Another address for the deployments that a header names, such as a stand-in; may hold templates."
  type        = string
  default     = null
}

variable "azure_path_upstream_url" {
  description = "Another address for the deployments that the path names, such as a stand-in; may hold templates."
  type        = string
  default     = null
}
