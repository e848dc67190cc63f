const list = [{ name: "mistral:latest" }, { name: "gemma3:4b" }, { name: "host:8080" }, { name: "a:b" }];
