resource "null_resource" "fetch" {
  provisioner "local-exec" {
    command = "ollama pull mistral"
  }
  provisioner "remote-exec" {
    inline = ["ollama pull mixtral", "git pull mistral"]
  }
}
locals {
  brains  = ["llama3.1", "mistral", "gemma2"]
  startup = <<-EOT
    #!/bin/bash
    ollama pull phi4
  EOT
}
resource "google_cloud_run_v2_service" "lab" {
  template {
    containers {
      args = ["--model=google/gemma-2-2b-it", "--port=80"]
    }
  }
}
