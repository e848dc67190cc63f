import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { isBareCandidate } from './plausibleId';

const keyMarks: ReadonlySet<string> = new Set([':', '=>']);
const beforeKey: ReadonlySet<string> = new Set(['{', ',', '[', '(']);

/** Quoted keys of object, map and array literals that look like ids: the table a program looks its model up in. */
export function quotedKeys(tokens: readonly CodeToken[], strings: readonly number[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (const i of strings) {
    const token = tokens[i];
    if (token?.kind !== 'string' || token.head !== undefined) continue;
    const next = tokens[i + 1];
    if (next?.kind !== 'operator' || !keyMarks.has(next.text)) continue;
    const previous = tokens[i - 1];
    if (previous !== undefined && !beforeKey.has(previous.text)) continue;
    if (!isBareCandidate(token.value)) continue;
    found.push({
      kind: 'model',
      literal: token.value,
      span: { start: token.contentStart, end: token.contentEnd },
      namespace: 'any',
      tier: 'C',
      role,
      form: 'bare-literal',
    });
  }
  return found;
}
