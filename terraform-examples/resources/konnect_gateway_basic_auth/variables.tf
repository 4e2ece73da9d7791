variable "password" {
  description = "The consumer's password; set TF_VAR_password."
  type        = string
  default     = "example-password"
  sensitive   = true
}
