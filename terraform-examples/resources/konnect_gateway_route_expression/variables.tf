variable "upstream_host" {
  description = "Where the service runs."
  type        = string
  default     = "orders.example.com"
}

variable "upstream_port" {
  description = "The service's port."
  type        = number
  default     = 80
}
