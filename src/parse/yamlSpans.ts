import { isAlias, isCollection, isMap, isScalar, parseAllDocuments, type Document, type Node, type Scalar } from 'yaml';

import type { Span, TextProblem } from '../domain/text';

import { type KeyedContainer, type KeyedText, type KeyedValue, type KeyPath, maximumDepth } from './keyedValue';
import { maskTemplates } from './templateMask';
import { guardNesting } from './yamlNesting';

/** Aliases may repeat what they point to; beyond this many repeated nodes they are not followed any more. */
const maximumAliasValues = 2_000;
const maximumProblems = 20;
const maximumRetries = 3;

interface Walk {
  readonly text: string;
  readonly anchors: ReadonlyMap<string, Node>;
  readonly leaves: KeyedValue[];
  readonly containers: KeyedContainer[];
  aliasValues: number;
}

interface Place {
  readonly path: KeyPath;
  readonly keySpan?: Span;
  /** How many aliases lead here; a cycle of anchors ends at a small number. */
  readonly aliases: number;
}

/**
 * Reads every document of a YAML text as keyed values with positions. Templates (`{{ … }}`) are tolerated, aliases and
 * merge keys are followed with a bound (the value then stands where the anchor is), and broken text yields its readable part.
 */
export function parseYamlLeaves(source: string): KeyedText {
  let text = guardNesting(maskTemplates(source));
  if (text === undefined) return unreadable('YAML: nested too deeply');
  let parsed = parseOnce(text);
  for (let attempt = 0; attempt < maximumRetries; attempt++) {
    const open = parsed.leaves.find((leaf) => isUnclosed(source, leaf));
    if (open === undefined) break;
    // A quote that is being typed swallows everything after it; without it the rest can be read.
    const end = lineEnd(text, open.span.start);
    text = text.slice(0, open.span.start - 1) + ' '.repeat(end - open.span.start + 1) + text.slice(end);
    parsed = { ...parseOnce(text), problems: parsed.problems };
  }
  return parsed;
}

function isUnclosed(text: string, { style, span }: KeyedValue): boolean {
  return style === 'quoted' && span.end === text.length && text.slice(span.start, span.end).includes('\n');
}

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

function parseOnce(text: string): KeyedText {
  try {
    const documents = parseAllDocuments(text, {
      prettyErrors: false,
      uniqueKeys: false,
      strict: false,
      logLevel: 'silent',
    });
    return 'empty' in documents ? unreadable() : collect(text, documents);
  } catch (error) {
    return unreadable(`YAML: ${error instanceof Error ? error.message : 'cannot be read'}`);
  }
}

function unreadable(message?: string): KeyedText {
  const problems = message === undefined ? [] : [{ span: { start: 0, end: 0 }, message }];
  return { leaves: [], containers: [], comments: [], problems };
}

function collect(text: string, documents: readonly Document.Parsed[]): KeyedText {
  const leaves: KeyedValue[] = [];
  const containers: KeyedContainer[] = [];
  const problems: TextProblem[] = [];
  for (const document of documents) {
    const root = document.contents as Node | null;
    for (const error of document.errors) {
      if (problems.length >= maximumProblems) break;
      problems.push({ span: { start: error.pos[0], end: error.pos[1] }, message: `YAML: ${error.message}` });
    }
    if (root === null) continue;
    const walk: Walk = { text, anchors: anchorsOf(root), leaves, containers, aliasValues: 0 };
    visitNode(walk, root, { path: [], aliases: 0 });
  }
  return { leaves, containers, comments: commentsOf(text, leaves), problems };
}

function anchorsOf(root: Node): Map<string, Node> {
  const anchors = new Map<string, Node>();
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (isScalar(node) || isCollection(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    }
    if (isMap(node)) for (const pair of node.items) stack.push(pair.value, pair.key);
    else if (isCollection(node)) stack.push(...node.items);
  }
  return anchors;
}

function visitNode(walk: Walk, node: unknown, place: Place): void {
  if (place.path.length > maximumDepth) return;
  if (place.aliases > 0 && ++walk.aliasValues > maximumAliasValues) return;
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source);
    if (target === undefined || place.aliases >= 5) return;
    visitNode(walk, target, { ...place, aliases: place.aliases + 1 });
  } else if (isScalar(node)) {
    addLeaf(walk, node, place);
  } else if (isMap(node)) {
    walk.containers.push({ ...placeOf(place), kind: 'map', size: node.items.length });
    for (const pair of node.items) {
      const { key } = pair;
      if (!isScalar(key)) continue;
      if (isMergeKey(key)) {
        visitMerge(walk, pair.value, place);
        continue;
      }
      const path = [...place.path, String(key.value)];
      const keySpan = contentSpan(walk.text, key);
      const next = { path, aliases: place.aliases };
      visitNode(walk, pair.value, keySpan === undefined ? next : { ...next, keySpan });
    }
  } else if (isCollection(node)) {
    walk.containers.push({ ...placeOf(place), kind: 'sequence', size: node.items.length });
    node.items.forEach((item, index) => {
      visitNode(walk, item, { path: [...place.path, index], aliases: place.aliases });
    });
  }
}

/** The values of `<<` take the place of the map they are merged into, one source or a list of them. */
function visitMerge(walk: Walk, value: unknown, place: Place): void {
  if (isCollection(value) && !isMap(value)) for (const item of value.items) visitNode(walk, item, place);
  else visitNode(walk, value, place);
}

function isMergeKey(key: Scalar): boolean {
  return key.value === '<<' || typeof key.value === 'symbol';
}

function addLeaf(walk: Walk, node: Scalar, place: Place): void {
  const span = contentSpan(walk.text, node);
  if (span === undefined) return;
  const { value } = node;
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  if (!plain) return;
  const style = node.type === 'PLAIN' ? 'plain' : node.type?.startsWith('BLOCK') === true ? 'block' : 'quoted';
  walk.leaves.push({ ...placeOf(place), value, span, raw: walk.text.slice(span.start, span.end), style });
}

function placeOf({ path, keySpan }: Place): { path: KeyPath; keySpan?: Span } {
  return keySpan === undefined ? { path } : { path, keySpan };
}

function contentSpan(text: string, node: Scalar): Span | undefined {
  if (!node.range) return undefined;
  const [start, end] = node.range;
  switch (node.type) {
    case 'QUOTE_DOUBLE':
    case 'QUOTE_SINGLE': {
      const closed = end - start > 1 && text[end - 1] === text[start];
      return { start: start + 1, end: Math.max(start + 1, closed ? end - 1 : end) };
    }
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return blockSpan(text, start, end);
    case 'PLAIN':
    case undefined:
      return { start, end };
  }
}

function blockSpan(text: string, start: number, end: number): Span {
  const headerEnd = text.indexOf('\n', start);
  if (headerEnd < 0 || headerEnd >= end) return { start: end, end };
  const body = text.slice(headerEnd + 1, end);
  const indent = body.length - body.trimStart().length;
  return {
    start: headerEnd + 1 + indent,
    end: Math.max(headerEnd + 1 + indent, headerEnd + 1 + body.trimEnd().length),
  };
}

/** Comment lines and trailing comments, outside of quoted and block values. */
function commentsOf(text: string, leaves: readonly KeyedValue[]): Span[] {
  const opaque = leaves
    .filter((leaf) => leaf.style !== 'plain' && leaf.raw.includes('#'))
    .map((leaf) => leaf.span)
    .sort((a, b) => a.start - b.start);
  const comments: Span[] = [];
  let next = 0;
  let at = text.indexOf('#');
  while (at >= 0) {
    while ((opaque[next]?.end ?? Infinity) <= at) next++;
    const inside = opaque[next];
    if (inside !== undefined && inside.start <= at) {
      at = text.indexOf('#', inside.end);
      continue;
    }
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (at === 0 || /\s/.test(text.charAt(at - 1))) {
      comments.push({ start: at, end: text[end - 1] === '\r' ? end - 1 : end });
      at = text.indexOf('#', end);
    } else {
      at = text.indexOf('#', at + 1);
    }
  }
  return comments;
}
