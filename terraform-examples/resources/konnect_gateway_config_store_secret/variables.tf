variable "openai_key" {
  description = "The secret's value; set TF_VAR_openai_key."
  type        = string
  default     = "example-secret"
  sensitive   = true
}
