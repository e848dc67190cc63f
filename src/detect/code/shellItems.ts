import type { Reference, Role } from '../../domain/reference';
import type { ShellWord } from '../../parse/shellWords';

import { idAtSite } from './idAtSite';
import { isPlausibleId, isWeightFile } from './plausibleId';
import { folderOfModel } from './weightPaths';

const maximumItems = 50;

/** The items of a value that joins ids by commas, each at its place. */
export function listed(word: ShellWord): ShellWord[] {
  if (word.computed || !word.value.includes(',')) return [word];
  let start = word.start;
  return word.value
    .split(',')
    .slice(0, maximumItems)
    .map((value) => {
      const item = { value, start, end: start + value.length, computed: false };
      start += value.length + 1;
      return item;
    });
}

/** A part of a word that ends where the word does, without its quotes. */
export function inside(word: ShellWord, value: string): ShellWord {
  const bare = value.replace(/^["']|["']$/g, '');
  const start = word.end - value.length + (value.startsWith('"') || value.startsWith("'") ? 1 : 0);
  return { value: bare, start, end: start + bare.length, computed: word.computed };
}

/** Adds what a word names, unless it is computed or could be no id. */
export function pushReference(
  into: Reference[],
  word: ShellWord,
  namespace: string,
  tier: 'A' | 'B' | 'C',
  form: string,
  role: Role,
  dataset = false,
): void {
  const literal = word.value.replace(/[,"'`.)}]+$/, '').replace(/^["'`]/, '');
  if (word.computed || literal === '') return;
  const start = word.start + word.value.indexOf(literal);
  const folder = dataset ? undefined : folderOfModel(literal);
  if (folder !== undefined && isPlausibleId(folder)) {
    const span = { start, end: start + literal.length };
    into.push({ kind: 'model', literal, span, namespace: 'any', id: folder, tier: 'B', role, form });
    return;
  }
  const file = isWeightFile(literal) && !literal.includes('://');
  const space = file ? 'weight-file' : namespace;
  const { id, version, owned } = idAtSite(literal, space);
  if (!isPlausibleId(file ? literal.slice(literal.lastIndexOf('/') + 1) : id)) return;
  into.push({
    kind: dataset ? 'dataset' : 'model',
    literal,
    span: { start, end: start + literal.length },
    namespace: space,
    ...(id === literal ? {} : { id }),
    ...(version === undefined ? {} : { version }),
    tier: space === 'huggingface' && !owned ? 'B' : tier,
    role,
    form,
  });
}
