import { Mistral } from "@mistralai/mistralai";
await client.chat.complete({ model: "your-model" });
await client.chat.complete({ model: "mistral