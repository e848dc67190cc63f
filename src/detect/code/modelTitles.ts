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
