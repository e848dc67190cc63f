package main

var a = anthropic.MessageNewParams{Model: anthropic.F("claude-3-5-sonnet-latest")}
