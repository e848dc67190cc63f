import type { Reference, Role } from '../../domain/reference';
import { shellCommandWords } from '../../parse/shellWords';

import { idsInText } from './textReferences';

/** Ids in quoted words of several words: what a script prints, and commands that it hands to another shell. */
export function shellTexts(text: string, offset: number, role: Role): Reference[] {
  const found: Reference[] = [];
  for (const { value, start } of shellCommandWords(text, offset).flat()) {
    if (!/\s/.test(value) || value.length > 4000) continue;
    for (const each of idsInText(value, start, role)) found.push({ ...each, form: 'text-in-string' });
  }
  return found;
}
