# The same in every folder. The access token comes from the environment variable KONNECT_TOKEN.
terraform {
  required_providers {
    konnect = {
      source  = "kong/konnect"
      version = "~> 3.19"
    }
  }
}

provider "konnect" {
  server_url = var.server_url
}

variable "server_url" {
  description = "The Konnect API; https://eu.api.konghq.com, for instance, is Konnect's own."
  type        = string
  default     = "http://127.0.0.1:8080"
}
