package main

import (
	ai "github.com/sashabaranov/go-openai"
	store "example.org/shop/storage"
)

var chat = ai.GPT4TurboPreview
var item = store.Item4Preview
