import { namespaceOfWord } from '../providers';

/** The namespace for a provider word such as `Ollama`, `azure_openai` or `langgenius/openai/openai`; undefined when unknown. */
export function namespaceOfProvider(provider: string): string | undefined {
  return namespaceOfWord(provider.slice(provider.lastIndexOf('/') + 1));
}

/** The namespace a key names by one of its words, as `OPENAI_CHAT_MODEL`, `ollamaModel` or `azure-open-ai` do. */
export function namespaceOfKey(key: string): string | undefined {
  const words = keyWords(key);
  // `OPENAI_COMPATIBLE_MODEL` is anybody's that is asked in the same way.
  if (words.includes('compatible') || words.includes('compat')) return undefined;
  for (let index = 0; index < words.length; index++) {
    const pair = words.slice(index, index + 2).join('');
    const found = namespaceOfProvider(pair) ?? namespaceOfProvider(words[index] ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Splits a key at separators and humps into lower-case words. */
export function keyWords(key: string): string[] {
  return key
    .slice(0, 200)
    .replace(/OpenAI/g, 'Openai')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
