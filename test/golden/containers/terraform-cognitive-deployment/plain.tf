resource "azurerm_cognitive_deployment" "chat" {
  name = "chat"
  model {
    name = "gpt-4o"
  }
}

resource "aws_bedrock_custom_model" "own" {
  base_model_identifier = "acme.wind-v1"
}
