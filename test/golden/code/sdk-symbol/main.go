package main

import "github.com/openai/openai-go"

var p = openai.ChatCompletionNewParams{Model: openai.ChatModelGPT4_1Mini}
var q = openai.GPT4oMini
var r = strings.NewReader1

var dear = config.Model == openai.GPT3Dot5Turbo0613

func f() {
	if c.Model == openai.GPT4o || c.Model == openai.GPT3Dot5Turbo {
		g(openai.Config2{})
	}
}
