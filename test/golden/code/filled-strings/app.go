package main

var request = openai.ChatCompletionRequest{Model: fmt.Sprintf("gpt-4o-%s", edition)}
var plain = openai.ChatCompletionRequest{Model: fmt.Sprintf("gpt-4o-mini")}
