resource "azurerm_cognitive_deployment" "chat" {
  name = "gpt-4o"
  model {
    format  = "OpenAI"
    name    = "o3-mini"
    version = "2025-01-31"
  }
}
resource "aws_bedrockagent_agent" "a" {
  foundation_model = "anthropic.claude-3-haiku-20240307-v1:0"
}
resource "google_vertex_ai_endpoint_with_model_garden_deployment" "g" {
  publisher_model_name  = "publishers/google/models/gemma3@gemma-3-1b-it"
  hugging_face_model_id = "google/gemma-2-2b-it"
}
variable "chat_model" {
  default = "gpt-4o-mini"
}
variable "region" { default = "eu-west-1" }
data "aws_iam_policy_document" "p" {
  resources = ["arn:aws:bedrock:*::foundation-model/*"]
}
# chat_model = "gpt-4.1-nano"
locals { car_model = "Silvia" embed_model = var.embed_model }
