variable "secret" {
  description = "The consumer's secret; set TF_VAR_secret."
  type        = string
  default     = "example-hmac-secret"
  sensitive   = true
}
