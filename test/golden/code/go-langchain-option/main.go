package main

var a = ollama.New(ollama.WithModel("llama3"))
var b = openai.New(openai.WithModel("gpt-4o"))

func WithModel(model string) {}
