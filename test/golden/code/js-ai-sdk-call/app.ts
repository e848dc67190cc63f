const r = await generateText({ model: "openai/gpt-4o", prompt: "a/b" });
const s = generateText({ model: "your/model" });
