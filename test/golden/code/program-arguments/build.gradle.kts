tasks.register<Exec>("fetch") { commandLine("ollama", "pull", "mistral") }
