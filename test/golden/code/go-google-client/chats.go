package main

import "google.golang.org/genai"

func f() { chat, _ := client.Chats.Create(ctx, "acme-chat-1", nil, nil); file, _ := client.Files.Create(ctx, "acme-file-1") }
