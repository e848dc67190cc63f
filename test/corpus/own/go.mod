module example.test/openai

go 1.22

require (
	github.com/cohere-ai/cohere-go/v2 v2.8.5
	github.com/sashabaranov/go-openai v1.26.0
	golang.org/x/text v0.16.0
)
