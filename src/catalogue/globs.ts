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

/** Something found by a pattern, with how specific the pattern was. */
export interface GlobHit<T> {
  readonly value: T;
  readonly literal: number;
  readonly exact: boolean;
}

interface Entry<T> {
  readonly glob: Glob;
  readonly value: T;
}

const keyLength = 6;

/** Patterns in buckets by their first letters, so that a look-up compares with a handful of them. */
export interface GlobIndex<T> {
  readonly add: (pattern: string, value: T) => void;
  /** Calls back for every pattern that covers the lower-case text. */
  readonly each: (text: string, visit: (hit: GlobHit<T>) => void) => void;
}

/** Makes an empty index. */
export function createGlobIndex<T>(): GlobIndex<T> {
  const exact = new Map<string, T[]>();
  const buckets = Array.from({ length: keyLength + 1 }, () => new Map<string, Entry<T>[]>());
  return {
    add(pattern, value) {
      const glob = parseGlob(pattern);
      const first = glob.parts[0] ?? '';
      if (glob.parts.length === 1) {
        push(exact, first, value);
        return;
      }
      const length = Math.min(first.length, keyLength);
      const bucket = buckets[length];
      if (bucket) push(bucket, first.slice(0, length), { glob, value });
    },
    each(text, visit) {
      for (const value of exact.get(text) ?? []) visit({ value, literal: text.length, exact: true });
      for (let length = Math.min(keyLength, text.length); length >= 0; length--) {
        const bucket = buckets[length];
        if (!bucket || bucket.size === 0) continue;
        for (const { glob, value } of bucket.get(text.slice(0, length)) ?? []) {
          if (globMatches(glob, text)) visit({ value, literal: glob.literal, exact: false });
        }
      }
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
