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
export function listedTags(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  const found: Reference[] = [];
  let tags = 0;
  let done = -1;
  for (const i of strings) {
    const token = tokens[i];
    if (i <= done || token?.kind !== 'string' || !isOllamaTag(token.value)) continue;
    tags += 1;
    if (tags < fewestTags) continue;
    const list = listAround(tokens, i);
    if (list.length <= fewestTags || list.filter((item) => isOllamaTag(item.value)).length < fewestTags) continue;
    for (const item of list) if (untagged.test(item.value)) found.push(toReference(item, role));
    done = endOfList(tokens, i);
  }
  return found;
}

/** The string literals around a place with nothing but commas between them. */
function listAround(tokens: readonly CodeToken[], at: number): readonly StringToken[] {
  let first = at;
  while (isItem(tokens[first - 2]) && tokens[first - 1]?.text === ',') first -= 2;
  const list: StringToken[] = [];
  for (let i = first; list.length < longestList; i += 2) {
    const item = tokens[i];
    if (!isItem(item)) break;
    list.push(item);
    if (tokens[i + 1]?.text !== ',') break;
  }
  return list;
}

function endOfList(tokens: readonly CodeToken[], at: number): number {
  let last = at;
  while (tokens[last + 1]?.text === ',' && isItem(tokens[last + 2])) last += 2;
  return last;
}

function isItem(token: CodeToken | undefined): token is StringToken {
  return token?.kind === 'string' && token.head === undefined;
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
