import type { Reference, Role } from '../../domain/reference';
import type { CodeToken } from '../../parse/codeTokens';
import { shifted } from '../config/embeddedText';

import { codeReferences } from './codeReferences';

/** What asks a model in a statement that a program hands to a database. */
const asking =
  /\b(?:(?:cortex|pgml)\.\w{1,40}|ai_(?:complete|embed|query)|ai\.(?:openai|ollama|anthropic|cohere|voyageai)_\w{1,40})\s{0,9}\(|\bremote\s{1,9}with\s{1,9}connection\b/i;
const statement = /\b(?:select|create|insert|update|call|merge)\b/i;
const maximumStatements = 200;
const longestStatement = 100_000;

/** The models that SQL in the strings of a program names. */
export function sqlStrings(tokens: readonly CodeToken[], text: string, role: Role): Reference[] {
  if (!asking.test(text)) return [];
  const found: Reference[] = [];
  let statements = 0;
  for (const token of tokens) {
    if (token.kind !== 'string' || statements >= maximumStatements) continue;
    const content = text.slice(token.contentStart, Math.min(token.contentEnd, token.contentStart + longestStatement));
    if (!asking.test(content) || !statement.test(content)) continue;
    statements += 1;
    const { references } = codeReferences({ text: content, language: 'sql', role });
    const asked = references.filter(({ form }) => form.startsWith('sql-'));
    found.push(...asked.map((each) => shifted(each, token.contentStart)));
  }
  return found;
}
