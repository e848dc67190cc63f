import type { Reference, Role } from '../../domain/reference';
import type { CodeToken, StringToken } from '../../parse/codeTokens';
import { namespaceOfKey } from '../config/providerNamespaces';

import { isModelKey, isOutputKey } from './modelKeys';
import { isPlausibleId } from './plausibleId';
import { isJoined } from './programArguments';
import { namespaceOfFlag } from './shellCommands';

const flag = /^--[A-Za-z][\w.-]{2,60}$/;
/** `--model=…`, `-Dllm.model=…`, `LLM_MODEL=…` in one word. */
const assigned = /^(?:--?D?|\/)?([A-Za-z][\w.-]{1,80})=([\w.:@/+~-]{2,120})$/;
/** Settings that build scripts hand to the programs they start: `systemProperty 'llm.model', '…'`. */
const property = /^(?:systemProperty|environment|property)$/;

/** Models in the words of a command that code hands to any program: `invoke(app, ["--model", "…"])`, `args("-Dllm.model=…")`. */
export function flagWords(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  const found: Reference[] = [];
  const add = ({ contentStart, contentEnd }: StringToken, literal: string, namespace: string): void => {
    if (!isPlausibleId(literal)) return;
    const span = { start: contentEnd - literal.length, end: contentEnd };
    if (span.start >= contentStart)
      found.push({ kind: 'model', literal, span, namespace, tier: 'B', role, form: 'shell-model-flag' });
  };
  for (const [k, at] of strings.entries()) {
    const token = tokens[at];
    if (token?.kind !== 'string' || token.head !== undefined) continue;
    const joined = assigned.exec(token.value);
    if (joined !== null) {
      const [, key = '', value = ''] = joined;
      if (isModelKey(key) && !isOutputKey(key)) add(token, value, namespaceOfKey(key) ?? 'any');
      continue;
    }
    const next = strings[k + 1] ?? at;
    const value = tokens[next];
    if (value?.kind !== 'string' || value.head !== undefined || value.value.startsWith('-')) continue;
    const namespace = flag.test(token.value)
      ? isJoined(tokens, at, next)
        ? namespaceOfFlag(token.value.replaceAll('_', '-').toLowerCase())
        : undefined
      : isProperty(tokens, at, next) && isModelKey(token.value)
        ? (namespaceOfKey(token.value) ?? 'any')
        : undefined;
    if (namespace !== undefined) add(value, value.value, namespace);
  }
  return found;
}

/** A property and its value behind a word without brackets. */
function isProperty(tokens: readonly CodeToken[], at: number, next: number): boolean {
  const word = tokens[at - 1];
  return next === at + 2 && tokens[at + 1]?.text === ',' && word?.kind === 'name' && property.test(word.text);
}
