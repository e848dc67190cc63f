package main

var m = flag.String("model", "llama3.2:1b", "which model")
