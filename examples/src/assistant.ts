import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { generateText, streamText } from 'ai';

export async function answer(prompt: string): Promise<string> {
  const { text } = await generateText({ model: openai('gpt-4o-mini'), prompt });
  return text;
}

export function answerSlowly(prompt: string) {
  return streamText({ model: anthropic('claude-sonnet-4-5'), prompt });
}
