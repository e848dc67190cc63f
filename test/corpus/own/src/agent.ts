import { anthropic } from "@ai-sdk/anthropic";
import { openai } from "@ai-sdk/openai";
import { generateText } from "ai";
import { render } from "ai/rsc";
import { pipeline as stream } from "node:stream";
import { vertex } from "./gemini-1.5-pro.js";

type Options = { model: string; fallback?: any };

export async function answer(prompt: string, options: Options) {
  const { text } = await generateText({ model: openai("gpt-4.1"), prompt });
  const draft = await generateText({
    model: anthropic('claude-3-5-sonnet-20241022'),
    prompt: "🙂 e.g. gpt-4o is a name in prose",
  });
  const model = process.env.CHAT_MODEL ?? "gpt-4o-mini";
  const icon = "openai.png", host = "openai.azure.com", part = "anthropic.messages";
  console.log(stream, vertex, render, icon, host, part, options.model);
  return [text, draft, model];
}
