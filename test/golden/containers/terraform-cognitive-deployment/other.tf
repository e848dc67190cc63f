resource "acme_agent" "a" {
  model_id = "gemini-1.5-pro"
}
resource "aws_bedrockagent_data_source" "d" {
  model_id = "amazon.titan-embed-text-v2:0"
}
