resource "helm_release" "chat" {
  set {
    name  = "ollama.models.pull[0]"
    value = "mistral"
  }
  set {
    value = "o1"
    name  = "config.model"
  }
  set {
    name  = "config.wind"
    value = "mistral"
  }
  set_list = [{ name = "env.LLM_MODEL", value = "phi3" }, { name = "env.WIND", value = "mistral" }]
  values = [<<-EOT
    ollama:
      models:
        pull: [gemma, "llama3"]
    wind: mistral
    # model: o3
    EOT
  ]
}
resource "kubernetes_config_map" "chat" {
  data = {
    "config.yaml" = <<EOF
model_list:
  - litellm_params: { model: ollama/mixtral }
EOF
    "note.txt" = <<EOF
A mistral is a wind, a model of winds
EOF
  }
}
