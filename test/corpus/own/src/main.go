package main

import (
	"context"

	openai "github.com/sashabaranov/go-openai"
)

const GPT_4 = 4 // a timer of the board

func ask(c *openai.Client) {
	_, _ = c.CreateChatCompletion(context.Background(), openai.ChatCompletionRequest{
		Model: "gpt-4o",
	})
	_ = []string{"origin/main", "google/protobuf"}
}
