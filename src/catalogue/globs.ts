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

interface Entry<T> {
  readonly glob: Glob;
  readonly value: T;
}

/** A pattern lies in the bucket of the longest of these lengths that its literal start reaches. */
const keyLengths = [9, 5, 3, 0] as const;

/** Patterns in buckets by their first letters, so that a look-up compares with a handful of them. */
export interface GlobIndex<T> {
  readonly add: (pattern: string, value: T) => void;
  /** Calls back for every pattern that covers the lower-case text, with the number of its literal letters. */
  readonly each: (text: string, visit: (value: T, literal: number, exact: boolean) => void) => void;
}

/** Makes an empty index. */
export function createGlobIndex<T>(): GlobIndex<T> {
  const exact = new Map<string, T[]>();
  const buckets = keyLengths.map((length) => ({ length, byStart: new Map<string, Entry<T>[]>() }));
  return {
    add(pattern, value) {
      const glob = parseGlob(pattern);
      const first = glob.parts[0] ?? '';
      if (glob.parts.length === 1) {
        push(exact, first, value);
        return;
      }
      const bucket = buckets.find(({ length }) => first.length >= length);
      if (bucket) push(bucket.byStart, first.slice(0, bucket.length), { glob, value });
    },
    each(text, visit) {
      const same = exact.get(text);
      if (same) for (const value of same) visit(value, text.length, true);
      for (const { length, byStart } of buckets) {
        if (byStart.size === 0 || text.length < length) continue;
        const entries = byStart.get(text.slice(0, length));
        if (!entries) continue;
        for (const { glob, value } of entries) if (globMatches(glob, text)) visit(value, glob.literal, false);
      }
    },
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
