import type { Reference, Role } from '../../domain/reference';
import type { CodeToken, StringToken } from '../../parse/codeTokens';

import { isOnlyProvider } from './hosts';
import { isModelKey, isOutputKey } from './modelKeys';
import { isPlausibleId } from './plausibleId';
import { definitionWords } from './siteLevels';

/** What stands before brackets and a body, and is no function. */
const control: ReadonlySet<string> = new Set(
  'if for while switch catch match when with elif until foreach using lock synchronized func function fn'.split(' '),
);
/** Between the brackets of a function and its body: the type of what it gives back. */
const ofType = /^(?:[:?*&.|<>[\]!]|->|::|throws|async|const|override|noexcept)$/;
const longestType = 8;
const maximum = 200;

/** What a function that is called after a model gives back: `def default_model(): return "o3"`. */
export function returnedNames(tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  const called: string[] = [];
  let within = '';
  for (let i = 0; i < tokens.length && found.length < maximum; i += 1) {
    const token = tokens[i];
    if (token?.text === '(' && token.kind === 'open') {
      const name = tokens[i - 1];
      called.push(name?.kind === 'name' ? name.text : '');
      if (name?.kind === 'name' && definitionWords.has(tokens[i - 2]?.text ?? '')) within = name.text;
    } else if (token?.text === ')' && token.kind === 'close') {
      const name = called.pop() ?? '';
      if (name !== '' && !control.has(name) && beginsBody(tokens, i + 1)) within = name;
    } else if (token?.kind === 'name' && token.text === 'return') {
      const value = returned(tokens, i);
      if (value !== undefined && isModelKey(within) && !isOutputKey(within)) found.push(referenceTo(value, role));
    }
  }
  return found;
}

function beginsBody(tokens: readonly CodeToken[], from: number): boolean {
  for (let i = from; i < from + longestType; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (token.text === '{') return token.kind === 'open';
    if (token.kind !== 'name' && !ofType.test(token.text)) return false;
  }
  return false;
}

/** The literal that is the whole of what is given back. */
function returned(tokens: readonly CodeToken[], at: number): StringToken | undefined {
  const value = tokens[at + 1];
  const next = tokens[at + 2];
  if (value?.kind !== 'string' || value.newLine || value.head !== undefined) return undefined;
  if (next !== undefined && !next.newLine && next.text !== ';' && next.text !== '}') return undefined;
  return isPlausibleId(value.value) && !(/^[a-z]+$/i.test(value.value) && isOnlyProvider(value.value))
    ? value
    : undefined;
}

function referenceTo({ value, contentStart, contentEnd }: StringToken, role: Role): Reference {
  const span = { start: contentStart, end: contentEnd };
  return { kind: 'model', literal: value, span, namespace: 'any', tier: 'B', role, form: 'returned-value' };
}
