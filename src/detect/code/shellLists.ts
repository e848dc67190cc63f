import type { Reference, Role } from '../../domain/reference';
import type { Span } from '../../domain/text';
import { shellCommandWords } from '../../parse/shellWords';
import { mayListModels, placeInLists, type ListItem } from '../wordLists';

import { isModelKey, isOutputKey } from './modelKeys';
import { isBareCandidate, isPlausibleId } from './plausibleId';

/** `MODELS=(a b)`, `MODELS="a b"`, `MODELS := a b`, `$models = @("a", "b")`, `for model in a b; do`. */
const listPatterns: readonly RegExp[] = [
  /(?:^|[ \t;])([A-Za-z_]\w{0,60})\+?=\(([^()]{3,4000})\)/gm,
  /(?:^|[ \t;])([A-Za-z_]\w{0,60})=(["'])([^"'$\n]{5,2000})\2/gm,
  /^([A-Za-z_]\w{0,60})[ \t]*[:?+]?=[ \t]+([^"'$\n]{3,2000})$/gm,
  /\$([A-Za-z_]\w{0,60})[ \t]*=[ \t]*@\(([^()]{3,4000})\)/g,
  /\bfor[ \t]+%{0,2}([A-Za-z_]\w{0,60})[ \t]+in[ \t]+\(?([^;()$\n]{3,2000})/g,
  /\bforeach[ \t]*\([ \t]*\$([A-Za-z_]\w{0,60})[ \t]+in[ \t]+@?\(?([^()]{3,4000})\)/gi,
];
const smallest = 2;

/** Commands that a loop may hand its items to, and where these look for them. */
const fetchers: readonly (readonly [string, string])[] = [
  ['ollama[ \\t]+(?:pull|run|show)', 'ollama'],
  ['(?:hf|huggingface-cli)[ \\t]+download|vllm[ \\t]+serve', 'huggingface'],
];
const longestBody = 300;

interface NamedList {
  readonly name: string;
  readonly items: readonly ListItem[];
  /** Where the list ends in the text. */
  readonly end: number;
}

/** The namespace of the items when the next lines fetch them: `for m in a b; do ollama pull "$m"`. */
function fetchedFrom(text: string, { name, end }: NamedList): string | undefined {
  const body = text.slice(end, end + longestBody);
  if (!/download|ollama|vllm/.test(body)) return undefined;
  return fetchers.find(([command]) => new RegExp(`\\b(?:${command})[^\\n;|&]{0,80}[$%]\\{?${name}\\b`).test(body))?.[1];
}

/** The models in lists of words: arrays, loops, and variables that hold several. */
export function shellLists(text: string, offset: number, role: Role): Reference[] {
  const lists = namedLists(text, offset);
  const listing = lists.filter(({ name, items }) => mayListModels(items, name)).map(({ items }) => items);
  const keyed = lists.filter(({ name }) => isModelKey(name) && !isOutputKey(name)).flatMap(({ items }) => items);
  const found = new Map<number, Reference>();
  for (const list of lists) {
    const namespace = fetchedFrom(text, list);
    if (namespace === undefined) continue;
    for (const { value, span } of list.items)
      if (isPlausibleId(value))
        found.set(span.start, { ...reference(value, span, 'B', 'shell-argument', role), namespace });
  }
  for (const { value, span } of keyed)
    if (isPlausibleId(value)) found.set(span.start, reference(value, span, 'B', 'shell-variable', role));
  for (const { value, span } of listing.flat())
    if (isBareCandidate(value) && !found.has(span.start))
      found.set(span.start, reference(value, span, 'C', 'shell-argument', role));
  return placeInLists([...found.values()], listing, role);
}

function reference(literal: string, span: Span, tier: 'B' | 'C', form: string, role: Role): Reference {
  return { kind: 'model', literal, span, namespace: 'any', tier, role, form };
}

function namedLists(text: string, offset: number): NamedList[] {
  const lists: NamedList[] = [];
  for (const pattern of listPatterns) {
    for (const match of text.matchAll(pattern)) {
      const [all, name = ''] = match;
      const body = match[3] ?? match[2] ?? '';
      const start = match.index + all.lastIndexOf(body);
      const items = itemsOf(body, offset + start);
      if (items.length >= smallest) lists.push({ name, items, end: match.index + all.length });
    }
  }
  return lists;
}

function itemsOf(body: string, offset: number): ListItem[] {
  const words = shellCommandWords(body.replace(/,/g, ' '), offset).flat();
  return words.map(({ value, start, end }) => ({ value, span: { start, end } }));
}
