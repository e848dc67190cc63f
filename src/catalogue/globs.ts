/** A glob of literal parts around `*`; compared in lower case. */
export interface Glob {
  /** The literal parts in order; one part means that there is no `*`. */
  readonly parts: readonly string[];
  /** Number of literal characters: the more, the more specific. */
  readonly literal: number;
}

/** Splits a pattern at its stars. Everything but `*` is literal. */
export function parseGlob(pattern: string): Glob {
  const parts = pattern.toLowerCase().split('*');
  return { parts, literal: parts.reduce((sum, part) => sum + part.length, 0) };
}

/** Tells whether a glob covers the whole of a lower-case text. Each part is sought once, left to right. */
export function globMatches(glob: Glob, text: string): boolean {
  const { parts } = glob;
  const first = parts[0] ?? '';
  if (parts.length === 1) return text === first;
  const last = parts[parts.length - 1] ?? '';
  if (text.length < glob.literal || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (let index = 1; index < parts.length - 1; index++) {
    const part = parts[index] ?? '';
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return at <= end;
}

/** Patterns by their literal start, so that a look-up compares only those whose start the text has. */
export interface GlobIndex {
  /** Calls back for every pattern that covers the lower-case text, with its place in the list and the number of its literal letters. */
  readonly each: (text: string, visit: Visit) => void;
}

type Visit = (place: number, literal: number, exact: boolean) => void;

/** The patterns that begin with one letter. */
interface Part {
  readonly places: readonly number[];
  readonly globs: readonly Glob[];
  /** The hashes of their starts. */
  readonly hashes: Int32Array;
  /** Globs by the hash of their start: `first` by its low bits, `next` with the same low bits. They count from 1; 0 ends a chain. */
  readonly first: Uint16Array | Uint32Array;
  readonly next: Uint16Array | Uint32Array;
}

const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;
/** Many more places than patterns, so that most beginnings of a text meet an empty one. */
const placesPerPattern = 8;
const star = '*'.charCodeAt(0);
const ascii = 128;

/** Patterns by their first letter, an unbroken row of places for each. Places count from 1; 0 ends a row. */
export interface Letters {
  /** By the code of the letter; other letters than those of ASCII share a row. */
  readonly first: Uint32Array;
  readonly next: Uint32Array;
}

/** Sorts patterns by the letter they begin with. */
export function sortByLetter(patterns: readonly string[]): Letters {
  const first = new Uint32Array(ascii + 1);
  const next = new Uint32Array(patterns.length + 1);
  // From the end, so that a row has the order of the list.
  for (let at = patterns.length; at > 0; at--) {
    const row = rowOf(patterns[at - 1] as string);
    next[at] = first[row] as number;
    first[row] = at;
  }
  return { first, next };
}

/**
 * Makes an index over the patterns that `accepts` lets in. The starts of patterns are kept by their hash, which grows letter by letter:
 * one pass over a text meets the hash of each of its beginnings. Patterns with one first letter are hashed when a text begins with it,
 * because a session meets few names, and to hash all patterns takes longer than to read them.
 */
export function createGlobIndex(
  patterns: readonly string[],
  letters: Letters = sortByLetter(patterns),
  accepts: (place: number) => boolean = () => true,
): GlobIndex {
  const parts = new Array<Part | undefined>(ascii + 1).fill(undefined);
  const partOf = (row: number): Part => {
    const places: number[] = [];
    for (let at = letters.first[row] as number; at > 0; at = letters.next[at] as number) {
      if (accepts(at - 1)) places.push(at - 1);
    }
    return createPart(places, patterns);
  };
  return {
    each(text, visit) {
      const anyStart = (parts[star] ??= partOf(star));
      for (let at = 0; at < anyStart.places.length; at++) visitMatch(anyStart, at, text, visit);
      const row = Math.min(text.charCodeAt(0), ascii);
      if (text !== '' && row !== star) eachOf((parts[row] ??= partOf(row)), text, visit);
    },
  };
}

function visitMatch({ places, globs }: Part, at: number, text: string, visit: Visit): void {
  const glob = globs[at] as Glob;
  if (globMatches(glob, text)) visit(places[at] as number, glob.literal, glob.parts.length === 1);
}

function eachOf(part: Part, text: string, visit: Visit): void {
  const { globs, hashes, first, next } = part;
  const mask = first.length - 1;
  let hash = hashSeed;
  for (let end = 1; end <= text.length; end++) {
    hash = Math.imul(hash ^ text.charCodeAt(end - 1), hashPrime);
    for (let at = first[hash & mask] as number; at > 0; at = next[at] as number) {
      if (hashes[at - 1] !== hash) continue;
      if (((globs[at - 1] as Glob).parts[0] as string).length === end) visitMatch(part, at - 1, text, visit);
    }
  }
}

function createPart(places: readonly number[], patterns: readonly string[]): Part {
  const globs = places.map((place) => parseGlob(patterns[place] as string));
  const hashes = Int32Array.from(globs, ({ parts }) => hashOf(parts[0] as string));
  // Half as wide where that is enough: what lies close together is read faster.
  const Places = globs.length < 2 ** 16 ? Uint16Array : Uint32Array;
  const first = new Places(2 ** Math.ceil(Math.log2(placesPerPattern * (globs.length + 1))));
  const next = new Places(globs.length + 1);
  const mask = first.length - 1;
  // From the end, so that a chain has the order of the list.
  for (let at = globs.length; at > 0; at--) {
    const low = (hashes[at - 1] as number) & mask;
    next[at] = first[low] as number;
    first[low] = at;
  }
  return { places, globs, hashes, first, next };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = hashSeed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), hashPrime);
  return hash;
}

/** What begins with a star, and the empty pattern, may stand for any beginning. */
function rowOf(pattern: string): number {
  if (pattern === '') return star;
  const code = pattern.charCodeAt(0);
  if (code >= ascii) return pattern.toLowerCase().charCodeAt(0) < ascii ? rowOf(pattern.toLowerCase()) : ascii;
  return code > 64 && code < 91 ? code + 32 : code;
}
