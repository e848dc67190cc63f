package main

func init() {
	flag.StringVar(&chat, "chat-model", "mistral", "which model")
	flag.StringVar(&zone, "zone", "eu-west-1", "where")
}
