resource "aws_ssm_parameter" "chat" {
  name = "gpt-4o-mini"
}

resource "azurerm_cognitive_deployment" "chat" {
  name = "gpt-4o-mini"
  rai_policy_name = "default"
  model_note = "gpt-4o"
}
