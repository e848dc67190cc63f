require (
	github.com/openai/openai-go
	github.com/ollama/ollama v0.2.0
