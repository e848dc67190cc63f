import ollama from "ollama";
await ollama.chat({ model: "phi3:mini", messages });
