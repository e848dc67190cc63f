resource "azurerm_cognitive_deployment" "chat" {
  name = "chat"
  model {
    format = "OpenAI"
    name   = "gpt-4o"
  }
}
resource "azurerm_resource_group" "nova" {
  name = "nova"
}
