variable "client_key" {
  description = "The key that the application sends; set TF_VAR_client_key."
  type        = string
  default     = "example-client-key"
  sensitive   = true
}
