package main

var a = client.GenerativeModel("gemini-1.5-flash")
var b = client.Models.GenerateContent(ctx, "gemini-2.0-flash", nil)
