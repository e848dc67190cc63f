module github.com/ollama/ollama

go 1.22

require github.com/sashabaranov/go-openai v1.26.0
require (
	github.com/tmc/langchaingo v0.1.12 // indirect
	github.com/cohere-ai/cohere-go/v2 v2.8.5
	// github.com/openai/openai-go v0.1.0
)

replace github.com/sashabaranov/go-openai => github.com/sashabaranov/go-openai v1.27.0

exclude github.com/anthropics/anthropic-sdk-go v0.1.0
