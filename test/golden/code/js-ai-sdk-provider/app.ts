import { openai } from '@ai-sdk/openai';
import { createOpenAI } from '@ai-sdk/openai';
import { anthropic as claude } from "@ai-sdk/anthropic";
import { createOpenRouter } from '@openrouter/ai-sdk-provider';

const lm = createOpenAI({ baseURL: "https://api.groq.com/openai/v1" });
const openrouter = createOpenRouter({ apiKey });
a = openai("gpt-4o");
b = openai.embedding("text-embedding-3-small");
c = claude('claude-sonnet-4-5');
d = lm("llama-3.1-8b-instant");
e = openrouter.chat("anthropic/claude-3.5-sonnet");
f = openai("your-model");
g = openai("gpt-4o-mini
