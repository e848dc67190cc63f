resource "azurerm_cognitive_deployment" "chat" {
  name = "gpt-4o"
  model {
    format  = "OpenAI"
    name    = "your-model"
    version = "2025-01-31"
  }
}
resource "aws_bedrockagent_agent" "a" {
  foundation_model = "your-model"
}
resource "google_vertex_ai_endpoint_with_model_garden_deployment" "g" {
  publisher_model_name  = "your-org/your-model"
  hugging_face_model_id = "your-org/your-model"
}
variable "chat_model" {
  default = "your-model"
}
variable "region" { default = "your-model" }
data "aws_iam_policy_document" "p" {
  resources = ["arn:aws:bedrock:*::foundation-model/*"]
}
# chat_model = "your-model"
locals { car_model = "Silvia" embed_model = var.embed_model }
    name    = "o3-