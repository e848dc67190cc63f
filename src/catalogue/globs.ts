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
  readonly pattern: string;
  readonly value: T;
  /** Number of literal characters. */
  readonly literal: number;
  /** True for a literal start and one star at the end: whatever has the start fits. */
  readonly open: boolean;
  /** Parsed when it is first compared. */
  glob?: Glob;
}

/** Literal starts in order, each with the nearest other start that it begins with: what covers a text lies on one such chain. */
interface Starts<T> {
  readonly texts: readonly string[];
  readonly entries: readonly (readonly Entry<T>[])[];
  /** Place of the next shorter start; -1 at the end of a chain. */
  readonly shorter: readonly number[];
  /** Where the starts with a first letter end, by its code; where they begin is where those of the letter before end. */
  readonly ends: Uint16Array;
}

/** Patterns by their literal start, so that a look-up compares only those whose start the text has. */
export interface GlobIndex<T> {
  readonly add: (pattern: string, value: T) => void;
  /** Calls back for every pattern that covers the lower-case text, with the number of its literal letters. */
  readonly each: (text: string, visit: (value: T, literal: number, exact: boolean) => void) => void;
}

/** Makes an empty index. It is put in order at the first look-up after an addition. */
export function createGlobIndex<T>(): GlobIndex<T> {
  const exact = new Map<string, T[]>();
  const byStart = new Map<string, Entry<T>[]>();
  let ordered: Starts<T> | undefined;
  return {
    add(written, value) {
      const pattern = written.toLowerCase();
      const star = pattern.indexOf('*');
      if (star < 0) {
        push(exact, pattern, value);
        return;
      }
      const open = star === pattern.length - 1;
      const literal = open ? star : pattern.replaceAll('*', '').length;
      push(byStart, pattern.slice(0, star), { pattern, value, literal, open });
      ordered = undefined;
    },
    each(text, visit) {
      const same = exact.get(text);
      if (same) for (const value of same) visit(value, text.length, true);
      if (byStart.size === 0) return;
      ordered ??= inOrder(byStart);
      const { texts, entries, shorter } = ordered;
      let at = lastNotAfter(ordered, text);
      while (at >= 0 && !text.startsWith(texts[at] as string)) at = shorter[at] as number;
      for (; at >= 0; at = shorter[at] as number) {
        for (const entry of entries[at] as readonly Entry<T>[]) {
          if (entry.open || globMatches((entry.glob ??= parseGlob(entry.pattern)), text)) {
            visit(entry.value, entry.literal, false);
          }
        }
      }
    },
  };
}

function inOrder<T>(byStart: ReadonlyMap<string, readonly Entry<T>[]>): Starts<T> {
  const texts = [...byStart.keys()].sort();
  const shorter: number[] = [];
  texts.forEach((text, index) => {
    let at = index - 1;
    while (at >= 0 && !text.startsWith(texts[at] as string)) at = shorter[at] as number;
    shorter.push(at);
  });
  return { texts, entries: texts.map((text) => byStart.get(text) ?? []), shorter, ends: endsByLetter(texts) };
}

const letters = 128;

function endsByLetter(texts: readonly string[]): Uint16Array {
  const ends = new Uint16Array(letters + 1);
  // An empty start counts as one of letter 0, and all letters beyond ASCII as one.
  for (const text of texts) ends[letterOf(text)] = (ends[letterOf(text)] as number) + 1;
  for (let letter = 1; letter <= letters; letter++) ends[letter] = (ends[letter] as number) + (ends[letter - 1] as number);
  return ends;
}

function letterOf(text: string): number {
  return text === '' ? 0 : Math.min(text.charCodeAt(0), letters);
}

/** The place of the last start that does not come after a text, among those of its first letter; else that of the empty start, or -1. */
function lastNotAfter({ texts, ends }: Starts<unknown>, sought: string): number {
  const letter = letterOf(sought);
  const first = letter === 0 ? 0 : (ends[letter - 1] as number);
  let low = first;
  let high = ends[letter] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((texts[middle] as string) <= sought) low = middle + 1;
    else high = middle;
  }
  if (low > first) return low - 1;
  return texts[0] === '' ? 0 : -1;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
