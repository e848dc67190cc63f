/**
 * A set of ASCII strings as one deterministic automaton over raw bytes, letters compared without case.
 * (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975, with all failure links resolved beforehand.)
 */
export interface ByteAutomaton {
  /** True when any of the strings occurs in `bytes[0..length)`. One table access per byte; stops at the first hit. */
  readonly occursIn: (bytes: Uint8Array, length: number) => boolean;
  readonly states: number;
}

const accepting = -1;

/** Compiles the strings. Empty strings are ignored; non-ASCII characters match by their UTF-8 bytes. */
export function createByteAutomaton(strings: readonly string[]): ByteAutomaton {
  const encoder = new TextEncoder();
  const needles = strings.filter((text) => text.length > 0).map((text) => encoder.encode(text.toLowerCase()));
  const classOf = byteClasses(needles);
  const width = Math.max(...classOf) + 1;
  const trie = buildTrie(needles, classOf, width);
  resolveFailures(trie, width);
  const next = premultiplied(trie, width);
  return {
    states: trie.accepts.length,
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
  /** `states * width` entries; -1 where no child exists until the failures are resolved. */
  readonly children: number[];
  readonly accepts: boolean[];
}

/** Bytes that no string contains share class 0, so the table stays narrow; upper and lower case share a class. */
function byteClasses(needles: readonly Uint8Array[]): Uint8Array {
  const classOf = new Uint8Array(256);
  let classes = 0;
  for (const needle of needles) {
    for (const byte of needle) if (classOf[byte] === 0) classOf[byte] = ++classes;
  }
  for (let upper = 65; upper <= 90; upper++) classOf[upper] = classOf[upper + 32] ?? 0;
  return classOf;
}

function buildTrie(needles: readonly Uint8Array[], classOf: Uint8Array, width: number): Trie {
  const children: number[] = new Array<number>(width).fill(-1);
  const accepts = [false];
  for (const needle of needles) {
    let state = 0;
    for (const byte of needle) {
      const slot = state * width + (classOf[byte] ?? 0);
      let child = children[slot] ?? -1;
      if (child < 0) {
        child = accepts.push(false) - 1;
        children[slot] = child;
        for (let index = 0; index < width; index++) children.push(-1);
      }
      state = child;
    }
    accepts[state] = true;
  }
  return { children, accepts };
}

function resolveFailures({ children, accepts }: Trie, width: number): void {
  const failure = new Int32Array(accepts.length);
  const queue: number[] = [];
  for (let index = 0; index < width; index++) {
    const child = children[index] ?? -1;
    if (child < 0) children[index] = 0;
    else queue.push(child);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const fallback = failure[state] ?? 0;
    if (accepts[fallback] === true) accepts[state] = true;
    for (let index = 0; index < width; index++) {
      const slot = state * width + index;
      const child = children[slot] ?? -1;
      const beyond = children[fallback * width + index] ?? 0;
      if (child < 0) children[slot] = beyond;
      else {
        failure[child] = beyond;
        queue.push(child);
      }
    }
  }
}

function premultiplied({ children, accepts }: Trie, width: number): Int32Array {
  const next = new Int32Array(children.length);
  for (let slot = 0; slot < children.length; slot++) {
    const state = children[slot] ?? 0;
    next[slot] = accepts[state] === true ? accepting : state * width;
  }
  return next;
}
