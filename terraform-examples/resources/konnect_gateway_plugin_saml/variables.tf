variable "session_secret" {
  description = "Encrypts the session cookie: exactly 32 characters; set TF_VAR_session_secret."
  type        = string
  default     = "example-secret-of-32-characters."
  sensitive   = true
}
