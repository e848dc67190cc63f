import { Mistral } from "@mistralai/mistralai";
await client.chat.complete({ model: "mistral-large-latest" });
