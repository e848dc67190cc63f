resource "azurerm_cognitive_deployment" "chat" {
  model {
    format = "OpenAI
    name = "gpt-4o"
