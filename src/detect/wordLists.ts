import type { Reference, Role } from '../domain/reference';
import type { Span } from '../domain/text';

import { isBareCandidate } from './code/plausibleId';
import { namespaceOfProvider } from './config/providerNamespaces';

/** A literal of a list, and where its content stands. */
export interface ListItem {
  readonly value: string;
  readonly span: Span;
}

const smallest = 3;
const largest = 200;
const fewestNumbered = 2;
/** `mistral`, `qwen2`, `gemma2:2b`: names of models as local servers write them. */
const localName = /^[a-z][a-z0-9]{2,24}(?:[-.:][a-z0-9.]{1,24}){0,4}$/;
/** `o1`, `o3`: names of a service that are too short to say anything alone. */
const shortName = /^[a-z]\d$/;
const numbered = /^[a-z][\w.:-]*\d/;
/** Keys whose lists hold something else that is called after models. */
const otherLists =
  /arch|type|famil|template|format|tokeni|provider|vendor|backend|prefix|dataset|tag|categor|dependenc|package|require/i;

/** Whether the literals of a list may be models: several of them have a number, as ids have, and none is the name of a provider. */
export function mayListModels(items: readonly ListItem[], key: string | undefined): boolean {
  if (items.length < smallest || items.length > largest || (key !== undefined && otherLists.test(key))) return false;
  if (items.filter(({ value }) => numbered.test(value) && isBareCandidate(value)).length < fewestNumbered) return false;
  return !items.some(({ value }) => !everydayModels.has(value) && namespaceOfProvider(value) !== undefined);
}

/** Providers that are called like a model of theirs. */
const everydayModels: ReadonlySet<string> = new Set(['mistral', 'deepseek', 'qwen', 'gemini', 'llama', 'claude']);

/** Gives the references in lists that may name models their list, and adds the other names, which are models only if their neighbours are. */
export function placeInLists(
  found: readonly Reference[],
  lists: readonly (readonly ListItem[])[],
  role: Role,
): Reference[] {
  if (lists.length === 0) return [...found];
  const home = new Map(lists.flatMap((list) => list.map(({ span }) => [span.start, startOf(list)])));
  const taken = new Set(found.map(({ span }) => span.start));
  const names = lists.flatMap((list) => namesOf(list, role)).filter(({ span }) => !taken.has(span.start));
  const placed = found.map((each) => {
    const list = home.get(each.span.start);
    return list === undefined ? each : { ...each, list };
  });
  return [...placed, ...names].sort((a, b) => a.span.start - b.span.start);
}

function startOf(list: readonly ListItem[]): number {
  return list[0]?.span.start ?? 0;
}

function namesOf(list: readonly ListItem[], role: Role): Reference[] {
  return list
    .filter(({ value }) => localName.test(value) || shortName.test(value))
    .map(({ value, span }) => ({
      kind: 'model',
      literal: value,
      span,
      namespace: shortName.test(value) ? 'any' : 'ollama',
      tier: 'C',
      role,
      form: 'listed-name',
      list: startOf(list),
    }));
}
