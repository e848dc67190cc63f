import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';

import { isBareCandidate } from './plausibleId';

const keyMarks: ReadonlySet<string> = new Set([':', '=>']);
const beforeKey: ReadonlySet<string> = new Set(['{', ',', '[', '(']);

/** Quoted keys of object, map and array literals that look like ids: the table a program looks its model up in. */
export function quotedKeys(tokens: readonly CodeToken[], role: Role): Reference[] {
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'string' || token.head !== undefined) return [];
    const [previous, next] = [tokens[i - 1], tokens[i + 1]];
    if (next?.kind !== 'operator' || !keyMarks.has(next.text)) return [];
    if (previous !== undefined && !beforeKey.has(previous.text)) return [];
    if (!isBareCandidate(token.value)) return [];
    return {
      kind: 'model',
      literal: token.value,
      span: { start: token.contentStart, end: token.contentEnd },
      namespace: 'any',
      tier: 'C',
      role,
      form: 'bare-literal',
    };
  });
}
