const list = [{ name: "mistral:latest" }, { name: "gemma3:4b" }, { name: "host:8080" }, { name: "a:b" }];
const pulled = ["llama3", "vicuna", "gemma:2b", "llama2:70b", "none"];
const words = ["mixtral", "gemma:2b", "solar"];
