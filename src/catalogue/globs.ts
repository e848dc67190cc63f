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
  readonly each: (text: string, visit: (place: number, literal: number, exact: boolean) => void) => void;
}

/** Places by the hash of their start: `first` by its low bits, `next` with the same low bits. Places count from 1; 0 ends a chain. */
interface Table {
  readonly first: Uint16Array | Uint32Array;
  readonly next: Uint16Array | Uint32Array;
}

const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;
/** So many bits tell starts apart well enough, and take less room when written down. */
const hashBits = 0xfffff;
/** Many more places than patterns, so that most beginnings of a text meet an empty one. */
const placesPerPattern = 8;
const star = '*'.charCodeAt(0);
const ascii = 128;

/**
 * Makes an index. The starts of patterns are kept by their hash, which grows letter by letter: one pass over a text meets the hash of
 * each of its beginnings. The hashes can be given where they were worked out beforehand.
 */
export function createGlobIndex(patterns: readonly string[], hashes: readonly number[] = patterns.map(hashOfStart)): GlobIndex {
  const { first, next } = tableOf(hashes);
  const mask = Math.min(first.length - 1, hashBits);
  const globs: (Glob | undefined)[] = new Array<undefined>(patterns.length).fill(undefined);
  return {
    each(text, visit) {
      const { length } = text;
      let hash = hashSeed;
      for (let end = 0; ; end++) {
        for (let at = first[hash & mask] as number; at > 0; at = next[at] as number) {
          const place = at - 1;
          if (hashes[place] !== (hash & hashBits)) continue;
          const glob = (globs[place] ??= parseGlob(patterns[place] as string));
          if ((glob.parts[0] as string).length === end && globMatches(glob, text)) {
            visit(place, glob.literal, glob.parts.length === 1);
          }
        }
        if (end === length) return;
        hash = Math.imul(hash ^ text.charCodeAt(end), hashPrime);
      }
    },
  };
}

function tableOf(hashes: readonly number[]): Table {
  // Half as wide where that is enough: what lies close together is read faster.
  const Places = hashes.length < 2 ** 16 ? Uint16Array : Uint32Array;
  const first = new Places(2 ** Math.ceil(Math.log2(placesPerPattern * (hashes.length + 1))));
  const next = new Places(hashes.length + 1);
  const mask = Math.min(first.length - 1, hashBits);
  // From the end, so that a chain has the order of the list.
  for (let at = hashes.length; at > 0; at--) {
    const low = (hashes[at - 1] as number) & mask;
    next[at] = first[low] as number;
    first[low] = at;
  }
  return { first, next };
}

/** The hash (FNV-1a) of what stands before the first star, in lower case. */
export function hashOfStart(pattern: string): number {
  let hash = hashSeed;
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    if (code === star) break;
    if (code >= ascii && pattern !== pattern.toLowerCase()) return hashOfStart(pattern.toLowerCase());
    hash = Math.imul(hash ^ (code > 64 && code < 91 ? code + 32 : code), hashPrime);
  }
  return hash & hashBits;
}
