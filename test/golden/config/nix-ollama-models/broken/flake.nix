{ services.ollama.loadModels = [ "gemma3:4b" "<model>" "${pkgs.name}" "llama3.2
