import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { mentions } from './commentReferences';

const shortest = 12;
/** Quotes, flags and commands around an id, or an id by its own size (`qwen2.5:7b`) or date (`claude-3-haiku-20240307`). */
const telling = /["'`]|--?model|\bmodel=|\b(?:ollama|hf|vllm|huggingface-cli) |\w:\d{1,3}(?:\.\d)?b\b|[a-z]-20\d{6}\b/;
const maximumLength = 200_000;

/** Ids inside strings that hold prose, code or commands: help texts, docstrings, embedded documents. Mentions only. */
export function textReferences(text: string, tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const token of tokens) {
    if (token.kind !== 'string' || token.contentEnd - token.contentStart < shortest) continue;
    const content = text.slice(token.contentStart, Math.min(token.contentEnd, token.contentStart + maximumLength));
    if (!/[\s"'`]/.test(content) || !telling.test(content)) continue;
    found.push(
      ...mentions(
        content.replaceAll('\\`', ' `').replaceAll('\\"', ' "').replaceAll('\\n', '  '),
        token.contentStart,
        role,
      ),
    );
  }
  return found.map((reference) => ({ ...reference, form: 'text-in-string' }));
}
