import type { Anchor } from './anchorText';

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
const depth = 8;
/** Below this length the second half is not worth a run of its own. */
const worthHalving = 64;

/** Compiles the anchors. Empty ones are ignored; non-ASCII characters match by their UTF-8 bytes. */
export function createByteAutomaton(anchors: readonly Anchor[]): ByteAutomaton {
  const parsed = anchors.filter(({ folded }) => folded.length > 0);
  const classOf = byteClasses(parsed);
  const width = Math.max(...classOf) + 1;
  const trie = buildTrie(parsed, classOf, width);
  resolveFailures(trie, width);
  const next = premultiply(trie, width);
  const { ending } = trie;

  const holds = (bytes: Uint8Array, length: number, end: number, row: number): boolean => {
    for (const anchor of ending[row / width] ?? []) {
      if (anchor.stands(bytes, end + 1 - Math.min(depth, anchor.folded.length), length)) return true;
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

  return {
    states: trie.states,
    occursIn: (bytes, length) => {
      if (length < worthHalving) return runs(bytes, 0, length, length);
      // Each step waits for the one before it, so two runs side by side take hardly longer than one.
      const half = length >> 1;
      let first = 0;
      let second = 0;
      for (let index = 0, other = half; index < half; index++, other++) {
        first = next[first + (classOf[bytes[index] as number] as number)] as number;
        second = next[second + (classOf[bytes[other] as number] as number)] as number;
        if ((first | second) < 0) {
          if (first < 0) {
            first = ~first;
            if (holds(bytes, length, index, first)) return true;
          }
          if (second < 0) {
            second = ~second;
            if (holds(bytes, length, other, second)) return true;
          }
        }
      }
      // What begins before the middle and ends behind it, and the odd byte at the end.
      return (
        runs(bytes, half - depth, Math.min(length, half + depth), length) || runs(bytes, length - depth, length, length)
      );
    },
  };
}

interface Trie {
  /** `states * width` entries; 0 where no child exists, since nothing leads back to the root. */
  readonly next: Int32Array;
  /** The anchors whose beginnings end in a state. */
  readonly ending: (readonly Anchor[] | undefined)[];
  readonly states: number;
}

/** Bytes that no anchor contains share class 0, so the table stays narrow. */
function byteClasses(anchors: readonly Anchor[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let classes = 0;
  for (const { folded } of anchors) {
    for (const byte of folded.subarray(0, depth)) if (classOf[byte] === 0) classOf[byte] = ++classes;
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[upper + 32] ?? 0;
  for (const separator of separators) classOf[separator] = classOf[dash] ?? 0;
  return classOf;
}

const dash = '-'.charCodeAt(0);
const separators = [...'._:@ '].map((separator) => separator.charCodeAt(0));

function buildTrie(anchors: readonly Anchor[], classOf: Uint8Array, width: number): Trie {
  const bound = anchors.reduce((sum, { folded }) => sum + Math.min(depth, folded.length), 1);
  const next = new Int32Array(bound * width);
  const ending: (Anchor[] | undefined)[] = [];
  let states = 1;
  for (const anchor of anchors) {
    let state = 0;
    for (const byte of anchor.folded.subarray(0, depth)) {
      const slot = state * width + (classOf[byte] as number);
      if (next[slot] === 0) next[slot] = states++;
      state = next[slot] as number;
    }
    (ending[state] ??= []).push(anchor);
  }
  return { next: next.subarray(0, states * width), ending, states };
}

function resolveFailures({ next, ending, states }: Trie, width: number): void {
  const failure = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let index = 0; index < width; index++) if (next[index] !== 0) queue[tail++] = next[index] as number;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] as number;
    const fallback = failure[state] as number;
    const inherited = ending[fallback];
    if (inherited !== undefined) ending[state] = [...(ending[state] ?? []), ...inherited];
    for (let index = 0; index < width; index++) {
      const slot = state * width + index;
      const beyond = next[fallback * width + index] as number;
      const child = next[slot] as number;
      if (child === 0) next[slot] = beyond;
      else {
        failure[child] = beyond;
        queue[tail++] = child;
      }
    }
  }
}

/** States become row offsets, and every way into a state where an anchor begins to fit becomes the complement of its row. */
function premultiply({ next, ending }: Trie, width: number): Int32Array {
  for (let slot = 0; slot < next.length; slot++) {
    const state = next[slot] as number;
    next[slot] = ending[state] === undefined ? state * width : ~(state * width);
  }
  return next;
}
