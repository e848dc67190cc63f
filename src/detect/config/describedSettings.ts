import type { KeyedValue, KeyPath } from '../../parse/keyedValue';
import { isModelTitle } from '../code/modelTitles';

import type { KeyedDocument } from './keyedDocument';
import { type KeyMeaning, meaningOfKey } from './modelKeys';

const single = /^(?:default|default_?value|value|const|initial|initial_?value)$/i;
const several = /^(?:enum|options|choices|one_?of|any_?of|allowed_?values|suggestions)$/i;
/** Of the entries of a list of choices, the property that is chosen. */
const entries = /^(?:value|id|name|const|key)$/i;
const names = ['name', 'key', 'id', 'variable'];
const titles = ['title', 'label'];

/** The part of a description of a setting that a value stands in. */
interface Part {
  readonly key: string;
  readonly around: KeyPath;
}

/** The variable a value belongs to where name and value are written apart: `{ name: LLM_MODEL, value: … }`, `{ key: model, default: … }`. */
export function variableName(leaf: KeyedValue, document: KeyedDocument): string | undefined {
  const { key, around } = partOf(leaf) ?? {};
  if (key === undefined || around === undefined) return undefined;
  const name = document.valueAt([...around, 'name']);
  if (key === 'value' && name !== undefined) return name;
  return names
    .map((each) => document.valueAt([...around, each]))
    .find((each) => each !== undefined && meaningOfKey(each) === 'model');
}

/**
 * What the property that a value describes holds: `model: { type: string, default: … }`, `"x.model": { enum: […] }`,
 * `{ title: Model, options: […] }`.
 */
export function meaningOfSetting(leaf: KeyedValue, document: KeyedDocument): KeyMeaning | undefined {
  const { around } = partOf(leaf) ?? {};
  if (around === undefined) return undefined;
  const list = around.at(-1) === 'items' ? around.slice(0, -1) : around;
  const property = list.at(-1);
  const meaning = typeof property === 'string' ? meaningOfProperty(property) : undefined;
  if (meaning !== undefined) return meaning;
  const title = titles.map((each) => document.valueAt([...around, each])).find((each) => each !== undefined);
  return title !== undefined && isModelTitle(title) ? 'model' : undefined;
}

/** Settings of an editor's extension have its name before theirs. */
function meaningOfProperty(property: string): KeyMeaning | undefined {
  return meaningOfKey(property) ?? meaningOfKey(property.slice(property.lastIndexOf('.') + 1));
}

function partOf({ path }: KeyedValue): Part | undefined {
  const own = path.at(-1);
  if (typeof own === 'string' && single.test(own)) {
    const list = listAround(path);
    return list ?? { key: own, around: path.slice(0, -1) };
  }
  return typeof own === 'number' ? partAt(path.slice(0, -1)) : listAround(path);
}

/** The list of choices of which a value is one, written as `options: [{ value: … }]`. */
function listAround(path: KeyPath): Part | undefined {
  const [index, own] = path.slice(-2);
  return typeof index === 'number' && typeof own === 'string' && entries.test(own)
    ? partAt(path.slice(0, -2))
    : undefined;
}

function partAt(path: KeyPath): Part | undefined {
  const key = path.at(-1);
  return typeof key === 'string' && several.test(key) ? { key, around: path.slice(0, -1) } : undefined;
}
