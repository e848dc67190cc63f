package main

import "github.com/openai/openai-go"

const model string = "gpt-4o-mini"

var a = openai.ChatCompletionRequest{Model: "gpt-4o", Messages: m}
var b = openai.ChatCompletionRequest{Model: model}
var c = Car{Model: "Silvia"}
var d = openai.ChatCompletionRequest{Model: "test-model"}
