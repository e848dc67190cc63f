package main

var a = anthropic.MessageNewParams{Model: anthropic.F("your-model")}
var a = anthropic.MessageNewParams{Model: anthropic.F("claude-3