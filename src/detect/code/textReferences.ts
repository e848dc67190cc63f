import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { mentions } from './commentReferences';
import { numberedWords } from './numberedWords';
import { unescaped } from './unescaped';

const shortest = 12;
/** Quotes, flags and commands around an id, or an id by its own size (`qwen2.5:7b`) or date (`claude-3-haiku-20240307`). */
const telling =
  /["'`]|--?model|\bmodel=|\b(?:ollama|hf|vllm|huggingface-cli|spacy download) |\w:\d{1,3}(?:\.\d)?b\b|[a-z]-20\d{6}\b/;
const maximumLength = 200_000;

const query = /[?&]model(?:_?(?:id|name))?=([A-Za-z0-9][\w.:/@+-]{2,100})/gi;
/** The last word of names such as `deepseek-reasoner`. */
const editions = /[a-z]-(?:chat|coder|reasoner|latest|mini|pro|flash|large|small|instruct|embed-text)\b/;

const deployment = /\/openai\/deployments\/([A-Za-z0-9][\w.-]{1,60})/g;

/** The model in an address: `wss://host/v1/realtime?model=gpt-4o`, `https://host/openai/deployments/gpt-4o`. */
function addressedModels(content: string, offset: number, role: Role): Reference[] {
  const found = (pattern: RegExp, namespace: string): Reference[] =>
    [...content.matchAll(pattern)].map(({ 0: all, 1: literal = '', index }) => {
      const start = offset + index + all.length - literal.length;
      const span = { start, end: start + literal.length };
      return { kind: 'model', literal, span, namespace, tier: 'B', role, form: 'text-in-string' };
    });
  return [...found(query, 'any'), ...found(deployment, 'azure-openai')];
}

/** The text of a Modelfile as a program writes it, its line ends perhaps escaped: `"FROM llama2\\nSYSTEM …"`. */
const modelfile = /(?:^|\n|\\n)[ \t]*FROM ([\w./:@-]{2,100})(?=\\+n|\s|$)/g;
const modelfileWords = /(?:\n|\\n)[ \t]*(?:SYSTEM|PARAMETER|TEMPLATE|ADAPTER|MESSAGE)\b/;

/** What a Modelfile inside a text is built from. */
export function modelfileBases(content: string, offset: number, role: Role): Reference[] {
  if (!content.includes('FROM ') || !modelfileWords.test(content)) return [];
  return [...content.matchAll(modelfile)].map(({ 0: all, 1: literal = '', index }) => {
    const start = offset + index + all.length - literal.length;
    const span = { start, end: start + literal.length };
    return { kind: 'model', literal, span, namespace: 'ollama', tier: 'B', role, form: 'modelfile-from' };
  });
}

/** A name for the eye has capitals (`GPT-4 Turbo`); an id has none, or an owner, or no blanks between its parts (`ERNIE-Speed-128K`). */
function isWrittenAsId(literal: string): boolean {
  return literal.includes('/') || literal === literal.toLowerCase() || /-.*-/.test(literal);
}

/** Ids inside strings that hold prose, code or commands: help texts, docstrings, embedded documents. Mentions only. */
export function textReferences(
  text: string,
  tokens: readonly CodeToken[],
  strings: readonly number[],
  role: Role,
): Reference[] {
  const found: Reference[] = [];
  const bases: Reference[] = [];
  for (const i of strings) {
    const token = tokens[i];
    if (token?.kind !== 'string' || token.contentEnd - token.contentStart < shortest) continue;
    const content = text.slice(token.contentStart, Math.min(token.contentEnd, token.contentStart + maximumLength));
    if (/model|\/deployments\//.test(content)) found.push(...addressedModels(content, token.contentStart, role));
    bases.push(...modelfileBases(content, token.contentStart, role));
    found.push(...idsInText(content, token.contentStart, role));
  }
  const texts = found.map((reference) => ({ ...reference, form: 'text-in-string' }));
  return [...bases, ...texts];
}

/** The ids that a string of several words mentions. */
export function idsInText(content: string, offset: number, role: Role): Reference[] {
  if (!/[\s"'`,「」『』、。]/.test(content)) return [];
  const told = telling.test(content);
  if (!told && !editions.test(content) && numberedWords(content).length === 0) return [];
  const text = unescaped(content.replaceAll('\\`', ' `'));
  const ids = mentions(text, offset, role);
  return told ? ids : ids.filter(({ literal }) => isWrittenAsId(literal));
}
