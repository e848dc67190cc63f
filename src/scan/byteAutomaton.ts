/**
 * A set of ASCII strings as one deterministic automaton over raw bytes, letters compared without case and
 * the separators of names (`-`, `.`, `_`, `:`, `@`, blank) taken for one another.
 * (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975, with all failure links resolved beforehand.)
 */
export interface ByteAutomaton {
  /** True when any of the strings occurs in `bytes[0..length)`. One table access per byte; stops at the first hit. */
  readonly occursIn: (bytes: Uint8Array, length: number) => boolean;
  readonly states: number;
}

const accepting = -1;
const dash = '-'.charCodeAt(0);
const separators = [...'._:@ '].map((separator) => separator.charCodeAt(0));

/** Compiles the strings. Empty strings are ignored; non-ASCII characters match by their UTF-8 bytes. */
export function createByteAutomaton(strings: readonly string[]): ByteAutomaton {
  const encoder = new TextEncoder();
  const needles = strings
    .filter((text) => text.length > 0)
    .map((text) => encoder.encode(text.toLowerCase().replace(/[._:@ ]/g, '-')));
  const classOf = byteClasses(needles);
  const width = Math.max(...classOf) + 1;
  const trie = buildTrie(needles, classOf, width);
  resolveFailures(trie, width);
  const next = premultiply(trie, width);
  return {
    states: trie.states,
    occursIn: (bytes, length) => {
      let row = 0;
      for (let index = 0; index < length; index++) {
        row = next[row + (classOf[bytes[index] as number] as number)] as number;
        if (row === accepting) return true;
      }
      return false;
    },
  };
}

interface Trie {
  /** `states * width` entries; 0 where no child exists, since nothing leads back to the root. */
  readonly next: Int32Array;
  readonly accepts: Uint8Array;
  readonly states: number;
}

/** Bytes that no string contains share class 0, so the table stays narrow. */
function byteClasses(needles: readonly Uint8Array[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let classes = 0;
  for (const needle of needles) {
    for (const byte of needle) if (classOf[byte] === 0) classOf[byte] = ++classes;
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[upper + 32] ?? 0;
  for (const separator of separators) classOf[separator] = classOf[dash] ?? 0;
  return classOf;
}

function buildTrie(needles: readonly Uint8Array[], classOf: Uint8Array, width: number): Trie {
  const bound = needles.reduce((sum, needle) => sum + needle.length, 1);
  const next = new Int32Array(bound * width);
  const accepts = new Uint8Array(bound);
  let states = 1;
  for (const needle of needles) {
    let state = 0;
    for (const byte of needle) {
      const slot = state * width + (classOf[byte] as number);
      if (next[slot] === 0) next[slot] = states++;
      state = next[slot] as number;
    }
    accepts[state] = 1;
  }
  return { next: next.subarray(0, states * width), accepts, states };
}

function resolveFailures({ next, accepts, states }: Trie, width: number): void {
  const failure = new Int32Array(states);
  const queue = new Int32Array(states);
  let tail = 0;
  for (let index = 0; index < width; index++) if (next[index] !== 0) queue[tail++] = next[index] as number;
  for (let head = 0; head < tail; head++) {
    const state = queue[head] as number;
    const fallback = failure[state] as number;
    if (accepts[fallback] === 1) accepts[state] = 1;
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

/** States become row offsets, and every way into an accepting state becomes the accepting mark. */
function premultiply({ next, accepts }: Trie, width: number): Int32Array {
  for (let slot = 0; slot < next.length; slot++) {
    const state = next[slot] as number;
    next[slot] = accepts[state] === 1 ? accepting : state * width;
  }
  return next;
}
