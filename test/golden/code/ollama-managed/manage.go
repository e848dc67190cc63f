package main

import "github.com/ollama/ollama/api"

func f() {
	client.Delete(ctx, &api.DeleteRequest{Model: "phi3"})
	client.Copy(ctx, &api.CopyRequest{Source: "mistral", Destination: "mine"})
}
