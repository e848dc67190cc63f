import type { Reference, Role } from '../../domain/reference';
import type { CodeToken, StringToken } from '../../parse/codeTokens';

const tag = /^[a-z][\w.-]*:(?:latest|\d+(?:\.\d+)?[bm](?:-[\w.-]+)?)$/;
/** Names without a tag mean the latest one; alone they are everyday words or families. */
const untagged = /^[a-z][a-z0-9.-]{2,40}$/;
const fewestTags = 2;
const longestList = 200;

/** `llama3:latest`, `gemma3:4b`: a shape of Ollama alone. */
export function isOllamaTag(value: string): boolean {
  return tag.test(value);
}

/** Names without a tag in a list whose other items are tags of Ollama: `["llama3", "gemma:2b", "llama2:70b"]`. */
export function listedTags(tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const list of stringLists(tokens)) {
    if (list.filter((item) => isOllamaTag(item.value)).length < fewestTags) continue;
    for (const item of list) if (untagged.test(item.value)) found.push(toReference(item, role));
  }
  return found;
}

/** Runs of string literals with nothing but commas between them. */
function* stringLists(tokens: readonly CodeToken[]): Generator<readonly StringToken[]> {
  let list: StringToken[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.kind === 'string' && token.head === undefined) {
      if (list.length > 0 && tokens[i - 1]?.text !== ',') list = [];
      if (list.length < longestList) list.push(token);
    } else if (token.text !== ',') {
      if (list.length > fewestTags) yield list;
      list = [];
    }
  }
}

function toReference(item: StringToken, role: Role): Reference {
  return {
    kind: 'model',
    literal: item.value,
    span: { start: item.contentStart, end: item.contentEnd },
    namespace: 'ollama',
    tier: 'B',
    role,
    form: 'ollama-tag',
  };
}
