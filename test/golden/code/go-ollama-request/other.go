package main

import "github.com/ollama/ollama/api"

var a = &api.ChatRequest{Model: name, Format: "json"}
var b = &api.ChatRequest{Model: "your-model"}
var c = &cars.Request{Make: "mistral"}
var d = &api.ChatRequest{Model: "
