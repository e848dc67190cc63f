package main

import "github.com/tmc/langchaingo/llms/openai"

func main() {
	const (
		embedding = "acme-embedding-3"
		size      = 1536
		index     = "vector-index-1536"
	)
	llm, err := openai.New(openai.WithEmbeddingModel(embedding))
}
