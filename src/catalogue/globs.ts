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
export interface GlobIndex<T> {
  readonly add: (pattern: string, value: T) => void;
  /** Calls back for every pattern that covers the lower-case text, with the number of its literal letters. */
  readonly each: (text: string, visit: (value: T, literal: number, exact: boolean) => void) => void;
}

interface Entry<T> {
  readonly pattern: string;
  readonly value: T;
  /** What stands before the first star; the whole pattern where there is none. */
  readonly start: string;
  /** Parsed when it is first compared. */
  glob: Glob | undefined;
}

/** Entries by the hash of their start: `first` by its low bits, `next` with the same low bits. Places count from 1; 0 ends a chain. */
interface Table {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly hashes: Int32Array;
  readonly longest: number;
}

const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;
/** Many more places than entries, so that most beginnings of a text meet an empty one. */
const placesPerEntry = 8;

/**
 * Makes an empty index. Literal starts are kept by their hash (FNV-1a), which grows letter by letter: one pass over a text meets the
 * hash of each of its beginnings. The table is made at the first look-up after an addition.
 */
export function createGlobIndex<T>(): GlobIndex<T> {
  const entries: Entry<T>[] = [];
  let table: Table | undefined;
  return {
    add(written, value) {
      const pattern = written.toLowerCase();
      const star = pattern.indexOf('*');
      const start = star < 0 ? pattern : pattern.slice(0, star);
      entries.push({ pattern, value, start, glob: undefined });
      table = undefined;
    },
    each(text, visit) {
      table ??= tableOf(entries);
      const { first, next, hashes, longest } = table;
      const mask = first.length - 1;
      const last = Math.min(text.length, longest);
      let hash = hashSeed;
      for (let length = 0; ; length++) {
        for (let at = first[hash & mask] as number; at > 0; at = next[at] as number) {
          if (hashes[at] === hash) compare(entries[at - 1] as Entry<T>, text, visit);
        }
        if (length === last) return;
        hash = Math.imul(hash ^ text.charCodeAt(length), hashPrime);
      }
    },
  };
}

function tableOf(entries: readonly Entry<unknown>[]): Table {
  const first = new Int32Array(2 ** Math.ceil(Math.log2(placesPerEntry * (entries.length + 1))));
  const next = new Int32Array(entries.length + 1);
  const hashes = new Int32Array(entries.length + 1);
  const mask = first.length - 1;
  let longest = 0;
  // From the end, so that a chain has the order in which entries were added.
  for (let at = entries.length; at > 0; at--) {
    const { start } = entries[at - 1] as Entry<unknown>;
    const hash = hashOf(start);
    hashes[at] = hash;
    next[at] = first[hash & mask] as number;
    first[hash & mask] = at;
    longest = Math.max(longest, start.length);
  }
  return { first, next, hashes, longest };
}

function hashOf(text: string): number {
  let hash = hashSeed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), hashPrime);
  return hash;
}

function compare<T>(entry: Entry<T>, text: string, visit: (value: T, literal: number, exact: boolean) => void): void {
  const { pattern, start, value } = entry;
  if (start.length === pattern.length) {
    if (start === text) visit(value, text.length, true);
  } else if (start.length === pattern.length - 1) {
    // A literal start and one star: whatever has the start fits.
    if (text.startsWith(start)) visit(value, start.length, false);
  } else {
    entry.glob ??= parseGlob(pattern);
    if (globMatches(entry.glob, text)) visit(value, entry.glob.literal, false);
  }
}
