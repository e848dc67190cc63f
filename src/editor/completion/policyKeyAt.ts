import type { Span } from '../../domain/text';
import { policyKeyText } from '../../present/labels/policyKeys';

import { itemsOf, schemaAt, wordsOf } from './policyCandidates';
import { yamlPlaceAt } from './yamlPlace';

/** A key of a policy file under the pointer: where it stands, what it means, and the words it takes where they are few. */
export interface PolicyKey {
  readonly span: Span;
  readonly meaning: string;
  readonly words: readonly string[];
}

const fewWords = 12;

export function policyKeyAt(text: string, offset: number): PolicyKey | undefined {
  const letter = /[\w-]/;
  let start = offset;
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (letter.test(text.charAt(end))) end++;
  if (start === end || text.charAt(end) !== ':') return undefined;
  const place = yamlPlaceAt(text, end + 1);
  if (place?.kind !== 'value' || place.path.at(-1) !== text.slice(start, end)) return undefined;
  const meaning = policyKeyText(place.path.join('.'));
  const schema = schemaAt(place.path);
  if (meaning === undefined || schema === undefined) return undefined;
  const own = wordsOf(schema);
  const words = own.length > 0 ? own : wordsOf(itemsOf(schema) ?? {});
  return { span: { start, end }, meaning, words: words.length > fewWords ? [] : words };
}
