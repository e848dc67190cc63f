import type { Anchor } from './anchorText';
import { createAutomatonKernel, type AutomatonKernel } from './automatonKernel';

/**
 * A set of anchors (see `anchorText.ts`) as one deterministic automaton over raw bytes. The automaton knows only how the
 * anchors begin, so its table stays small however many there are; where one begins, the rest is compared.
 * (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975, with all failure links resolved beforehand.)
 */
export interface ByteAutomaton {
  /** True when any of the anchors occurs in `bytes[0..length)`. One table access per byte; stops at the first one. */
  readonly occursIn: (bytes: Uint8Array, length: number) => boolean;
  readonly states: number;
}

/** Letters of an anchor that the automaton knows. Fewer make more places to compare, more make a larger table. */
const usualDepth = 8;
/** Of those that begin as half the identifiers of a program do, more. */
const greatestDepth = 12;
const commonStart =
  /^(?:command|conditional|control|descript|function|information|instruct|private|response|static|switch)/;

/** An anchor and how many of its letters the automaton knows. */
interface KnownAnchor extends Anchor {
  readonly known: number;
}

function withDepth(anchor: Anchor): KnownAnchor {
  const { folded } = anchor;
  return { ...anchor, known: Math.min(folded.length, commonStart.test(folded) ? greatestDepth : usualDepth) };
}
/** Below this length quarters are not worth runs of their own. */
const worthQuartering = 64;

/** Compiles the anchors. Empty ones are ignored; non-ASCII characters match by their UTF-8 bytes. */
export function createByteAutomaton(anchors: readonly Anchor[], kernelFor = createAutomatonKernel): ByteAutomaton {
  const parsed = anchors.filter(({ folded }) => folded.length > 0).map(withDepth);
  const classOf = byteClasses(parsed);
  const width = Math.max(...classOf) + 1;
  const trie = buildTrie(parsed, classOf);
  const kernel = kernelFor(trie.states * width);
  kernel?.classOf.set(classOf);
  const next = kernel?.next ?? new Int32Array(trie.states * width);
  const ending = resolveTransitions(trie, next, width);

  const holds = (bytes: Uint8Array, length: number, end: number, row: number): boolean => {
    for (const anchor of ending[row / width] ?? []) {
      if (anchor.stands(bytes, end + 1 - anchor.known, length)) return true;
    }
    return false;
  };

  /** One run through a stretch; the row it ends in is of no use to anybody. */
  const runs = (bytes: Uint8Array, from: number, to: number, length: number): boolean => {
    let row = 0;
    for (let index = from; index < to; index++) {
      row = next[row + (classOf[bytes[index] as number] as number)] as number;
      if (row < 0) {
        row = ~row;
        if (holds(bytes, length, index, row)) return true;
      }
    }
    return false;
  };

  /** Each step waits for the one before it, so four runs side by side take little longer than one. */
  const runsInQuarters = (
    { rows, load, run }: AutomatonKernel,
    bytes: Uint8Array,
    from: number,
    to: number,
    length: number,
  ): boolean => {
    const quarter = (to - from) >> 2;
    load(bytes.subarray(from, to));
    rows.fill(0);
    for (let at = run(quarter, 0); at > 0; at = run(quarter, at)) {
      for (let lane = 0; lane < rows.length; lane++) {
        const row = rows[lane] as number;
        if (row >= 0) continue;
        rows[lane] = ~row;
        if (holds(bytes, length, from + lane * quarter + at - 1, ~row)) return true;
      }
    }
    // What begins before the end of a quarter and ends behind it, and the odd bytes at the end.
    for (let lane = 1; lane <= rows.length; lane++) {
      const end = from + lane * quarter;
      if (runs(bytes, Math.max(0, end - greatestDepth), Math.min(length, end + greatestDepth), length)) return true;
    }
    return false;
  };

  return {
    states: trie.states,
    occursIn: (bytes, length) => {
      if (kernel === undefined || length < worthQuartering) return runs(bytes, 0, length, length);
      for (let from = 0; from < length; from += kernel.capacity) {
        if (runsInQuarters(kernel, bytes, from, Math.min(length, from + kernel.capacity), length)) return true;
      }
      return false;
    },
  };
}

/** The anchors' beginnings, as lists of children so that a state knows its own without a look at every class. */
interface Trie {
  readonly states: number;
  /** By state: its first child, the next child of its parent, and the class that leads to it; 0 for none. */
  readonly firstChild: Int32Array;
  readonly sibling: Int32Array;
  readonly classIn: Uint8Array;
  /** The anchors whose beginnings end in a state. */
  readonly ending: (readonly KnownAnchor[] | undefined)[];
}

/** Bytes that no anchor contains share class 0, so the table stays narrow. */
function byteClasses(anchors: readonly KnownAnchor[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let classes = 0;
  for (const { folded, known } of anchors) {
    for (let index = known - 1; index >= 0; index--) {
      const byte = folded.charCodeAt(index);
      if (classOf[byte] === 0) classOf[byte] = ++classes;
    }
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[upper + 32] ?? 0;
  for (const separator of separators) classOf[separator] = classOf[dash] ?? 0;
  return classOf;
}

const dash = '-'.charCodeAt(0);
const separators = [...'._:@ '].map((separator) => separator.charCodeAt(0));

function buildTrie(anchors: readonly KnownAnchor[], classOf: Uint8Array): Trie {
  const bound = anchors.reduce((sum, { known }) => sum + known, 1);
  const firstChild = new Int32Array(bound);
  const sibling = new Int32Array(bound);
  const classIn = new Uint8Array(bound);
  const ending: (KnownAnchor[] | undefined)[] = [];
  let states = 1;
  for (const anchor of anchors) {
    let state = 0;
    const end = anchor.known;
    for (let index = 0; index < end; index++) {
      const wanted = classOf[anchor.folded.charCodeAt(index)] as number;
      let child = firstChild[state] as number;
      while (child !== 0 && classIn[child] !== wanted) child = sibling[child] as number;
      if (child === 0) {
        child = states++;
        classIn[child] = wanted;
        sibling[child] = firstChild[state] as number;
        firstChild[state] = child;
      }
      state = child;
    }
    (ending[state] ??= []).push(anchor);
  }
  return { states, firstChild, sibling, classIn, ending };
}

/**
 * Fills a row of `width` entries for every state: the row each class leads to, or its complement where an anchor begins to fit there.
 * Gives the anchors that begin to fit in each state.
 * A row begins as that of the state's longest other end, which is nearer to the root and therefore complete.
 */
function resolveTransitions(
  { states, firstChild, sibling, classIn, ending }: Trie,
  next: Int32Array,
  width: number,
): Trie['ending'] {
  const fallbackRow = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] as number;
    const row = state * width;
    if (state !== 0) next.copyWithin(row, fallbackRow[state] as number, (fallbackRow[state] as number) + width);
    for (let child = firstChild[state] as number; child !== 0; child = sibling[child] as number) {
      const slot = row + (classIn[child] as number);
      const beyond = next[slot] as number;
      const fallback = beyond < 0 ? ~beyond : beyond;
      fallbackRow[child] = fallback;
      const inherited = ending[fallback / width];
      if (inherited !== undefined) ending[child] = [...(ending[child] ?? []), ...inherited];
      next[slot] = ending[child] === undefined ? child * width : ~(child * width);
      queue[tail++] = child;
    }
  }
  return ending;
}
