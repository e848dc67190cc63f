import { namespaceOfProvider } from './hosts';

/** Words that a title may have beside `model`; with another one it may be a model of cars. */
const titleWords: ReadonlySet<string> = new Set(
  (
    'model models llm select choose pick enter default preferred fallback primary the a an your to use which for ai language large small fast chat completion ' +
    'completions embedding embeddings text vision image code local base name id generation summary transcription speech whisper gpt llama'
  ).split(' '),
);

/** True for what an input is called when a model is to be given: `Model`, `Default Ollama model`, `Choose an LLM`. */
export function isModelTitle(title: string): boolean {
  if (title.length > 40) return false;
  const words = title.toLowerCase().match(/[a-z]+/g) ?? [];
  return (
    words.some((word) => /^(?:models?|llm)$/.test(word)) &&
    words.every((word) => titleWords.has(word) || namespaceOfProvider(word) !== undefined)
  );
}

/** Shops, hardware and cars have models too; of these speak only texts about language models. */
const ofAi = /\b(?:llms?|ai|gpt|ollama|openai|anthropic|prompts?|tokens?|chat)\b|openai|ollama|gpt-|[a-z]\d*:\d+b\b/i;

/** Whether a page or a file is about language models, so that a word of everyday language under `model` may be one. */
export function speaksOfAi(text: string): boolean {
  return ofAi.test(text);
}
