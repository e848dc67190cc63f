package main

var a = client.GenerativeModel("your-model")
var b = client.Models.GenerateContent(ctx, "your-model", nil)
var a = client.GenerativeModel("gemini