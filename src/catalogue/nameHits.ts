import type { ModelFamily } from '../domain/modelFamily';
import { globMatches, type Glob } from './globs';
import { ownerOf, type NamePattern } from './nameIndexes';

/** A pattern that fits a name. */
export interface Hit {
  readonly family: number;
  /** Number of literal letters of the pattern: the more, the more specific. */
  readonly literal: number;
  readonly exact: boolean;
  readonly pattern: NamePattern;
}

/** The strongest hits so far, one of each family that ties. */
export interface Best {
  hits: Hit[];
  /** The literal letters with what sets one kind of pattern before another. */
  score: number;
  /** The first family with any hit, and whether others had one. */
  family: number;
  several: boolean;
}

const digit = /\d/;
const letter = /[a-z]/;
const plainWord = /^[a-z]+\*$/i;
/** `palm-2*`: a number goes on to its last digit. */
const numberEnd = /[a-z]-?\d\*$/i;

/** `kling*` is meant for `kling-2` and `klingv2`; `klingon` is another word. */
export function runsOn({ namespace, pattern }: NamePattern, text: string, literal: number): boolean {
  if (namespace !== 'any') return false;
  const next = text.charAt(literal);
  return digit.test(next) ? numberEnd.test(pattern) : letter.test(next) && plainWord.test(pattern) && !digit.test(text);
}

/** No hit yet. */
export function nothing(): Best {
  return { hits: [], score: -1, family: -1, several: false };
}

/** True for a name that the family's exclusions cover. */
export function isExcluded(globs: readonly Glob[] | undefined, text: string): boolean {
  return globs !== undefined && globs.some((glob) => globMatches(glob, text));
}

/** `smollm-1.7b`: the size of a model stands right behind its name. */
const sizeNext = /^[ae]?\d{1,3}(?:\.\d+)?[bm](?![a-z0-9])/;
/** `Gravity-*`: a word that others may give to a model of theirs. */
const oneWord = /^[a-z][a-z]*-?\*$|^[A-Z][a-z]*-?\*$/;

/** True where so many letters fit that hardly anything else can be meant; a copyist's names need fewer, and so do coined ones before a size. */
export function isDistinctive({ literal, pattern: { pattern } }: Hit, certain: boolean, name: string): boolean {
  if (certain) return literal >= 3 && !isBeginningOfWord(pattern, name);
  if ((literal >= 5 && digit.test(pattern)) || literal >= 9) return true;
  const tail = pattern.slice(pattern.indexOf('/') + 1);
  const start = tail.slice(0, -1).toLowerCase();
  if (literal < 6 || tail.indexOf('*') !== start.length || oneWord.test(tail)) return false;
  return name.startsWith(start) && sizeNext.test(name.slice(start.length));
}

/** `whisper-th-large-v3`, `whisper-ja-anime-v0.3`: the language, what it was tuned for, a size or a version. */
const tunedWhisper = /^whisper-(?=(?:.*-)?(?:tiny|base|small|medium|large|turbo|finetuned|ft|v?\d[\w.]*)(?:-|$))/;

/** Whisper is tuned more than it is called by its full name, and nobody else calls weights for speech so. */
export function isTunedWhisper(name: string): boolean {
  return tunedWhisper.test(name);
}

/** `BAAI/Emu*` is meant for `emu3`; a copyist's `emulate-7b` begins with it and is another word. */
function isBeginningOfWord(pattern: string, name: string): boolean {
  const word = /(?:^|\/)([a-z]+)\*$/i.exec(pattern)?.[1]?.toLowerCase();
  return word !== undefined && name.startsWith(word) && wordGoesOn.test(name.slice(word.length));
}

/** Not by the version: `proteusv0.2`. */
const wordGoesOn = /^(?!v\d)[a-z]/;

/** True for a hit by a pattern that states the owner of a name, who is known by that. */
export function isUnder(hit: Hit | undefined, owner: string): boolean {
  return hit !== undefined && ownerOf(hit.pattern.pattern.toLowerCase()) === owner;
}

/** The account that published the family: the owner in its first Hugging Face pattern. */
export function hubOwner(family: ModelFamily | undefined): string | undefined {
  const [first] = family?.references['huggingface'] ?? [];
  return first === undefined ? undefined : ownerOf(first.toLowerCase());
}

/** The id of the original that a copy was made of: its pattern's owner before the stem. */
export function originalId(pattern: string, stem: string, isCopyist: (owner: string) => boolean): string {
  const slash = pattern.indexOf('/');
  return slash < 0 || isCopyist(pattern.slice(0, slash).toLowerCase()) ? stem : `${pattern.slice(0, slash).replaceAll('*', '')}/${stem}`;
}
