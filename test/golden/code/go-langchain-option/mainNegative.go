package main

var a = ollama.New(ollama.WithModel("your-model"))
var b = openai.New(openai.WithModel("your-model"))

func WithModel(model string) {}
var a = ollama.New(ollama.WithModel("ll