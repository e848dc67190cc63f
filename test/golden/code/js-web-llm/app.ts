import { CreateMLCEngine } from "@mlc-ai/web-llm";
await CreateMLCEngine("Llama-3.2-1B-Instruct-q4f32_1-MLC");
