const a = anthropic.messages; const b = openai.chat;
const c = "amazon.com", d = "mistral.rs", e = "qwen.ts", f = "meta.json", g = "openai.png";
