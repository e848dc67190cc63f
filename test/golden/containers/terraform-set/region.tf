locals {
  environment = [{ name = "REGION", value = "mistral" }, { name = "CHAT_MODEL", value = "mistral" }]
}
