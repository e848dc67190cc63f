import type { Span } from '../domain/text';
import type { KeyedText, KeyedValue } from './keyedValue';

/** A keyed text as a tree, for formats whose shape is known and is walked from the root. */
export interface KeyedNode {
  readonly key: string | number;
  readonly keySpan?: Span | undefined;
  /** Present for a scalar. */
  readonly leaf?: KeyedValue | undefined;
  readonly children: ReadonlyMap<string | number, KeyedNode>;
}

interface GrowingNode {
  readonly key: string | number;
  keySpan?: Span | undefined;
  leaf?: KeyedValue | undefined;
  readonly children: Map<string | number, GrowingNode>;
}

/** Builds the tree; of two values at one path the later one counts, and order is that of the text. */
export function keyedTree(keyed: Pick<KeyedText, 'leaves' | 'containers'>): KeyedNode {
  const root: GrowingNode = { key: '', children: new Map() };
  const grow = (path: readonly (string | number)[]): GrowingNode => {
    let node = root;
    for (const key of path) {
      let child = node.children.get(key);
      if (child === undefined) {
        child = { key, children: new Map() };
        node.children.set(key, child);
      }
      node = child;
    }
    return node;
  };
  for (const leaf of keyed.leaves) {
    const node = grow(leaf.path);
    node.leaf = leaf;
    node.keySpan = leaf.keySpan;
  }
  for (const container of keyed.containers) {
    if (container.keySpan !== undefined) grow(container.path).keySpan ??= container.keySpan;
  }
  return root;
}

/** The node at a path below another, if it is there. */
export function nodeAt(node: KeyedNode | undefined, ...path: readonly (string | number)[]): KeyedNode | undefined {
  let current = node;
  for (const key of path) current = current?.children.get(key);
  return current;
}

/** The nodes directly below, in the order of the text; none when the path leads nowhere. */
export function childrenAt(node: KeyedNode | undefined, ...path: readonly (string | number)[]): KeyedNode[] {
  return [...(nodeAt(node, ...path)?.children.values() ?? [])];
}

/**
 * Where the key of a node stands. TOML may write it only as a part of longer keys (`name.version = "1"`),
 * which the span parsers do not report, so there it is looked for right before the key below it.
 */
export function keySpanOf(text: string, node: KeyedNode): Span | undefined {
  if (node.keySpan !== undefined) return node.keySpan;
  const name = String(node.key);
  for (const child of node.children.values()) {
    if (child.keySpan === undefined) continue;
    const from = Math.max(0, child.keySpan.start - name.length - 8);
    const before = text.slice(from, child.keySpan.start).replace(/["'\s.]*$/, '');
    const end = from + before.length;
    return before.endsWith(name) ? { start: end - name.length, end } : undefined;
  }
  return undefined;
}

/** The string at a path; a number is given as written. */
export function stringAt(node: KeyedNode | undefined, ...path: readonly (string | number)[]): string | undefined {
  const leaf = nodeAt(node, ...path)?.leaf;
  if (leaf === undefined || leaf.value === null) return undefined;
  return typeof leaf.value === 'string' ? leaf.value : leaf.raw;
}
