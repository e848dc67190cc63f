package main

import "github.com/ollama/ollama/api"

var a = &api.ChatRequest{Model: "llama3.2:1b"}
