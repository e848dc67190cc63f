import OpenAI from "openai";
const MODEL = "gpt-4o";
const client = new OpenAI();
const local = new OpenAI({ baseURL: "http://127.0.0.1:8080/v1" });
await client.chat.completions.create({ model: "gpt-4o-mini", messages: [{ role: "user", content: "x" }] });
await client.responses.create({ input, model: MODEL });
await local.chat.completions.create({ messages, model: "qwen2.5-7b" });
await client.chat.completions.create({ model: `ft:gpt-4o-mini:${org}` });
await prisma.car.create({ data: { model: "Silvia-200" } });
await client.chat.completions.create({ model: "test-model" });
await client.chat.completions.create({ model: "gpt-4
