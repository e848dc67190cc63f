import type { Span } from '../domain/text';

import { hclTokens, type HclToken } from './hclTokens';
import { type KeyedText, type KeyedValue, maximumDepth } from './keyedValue';

interface Frame {
  readonly path: (string | number)[];
  readonly list: boolean;
  /** Words and labels read since the statement began; they become path segments. */
  words: string[];
  lastWord?: Span;
  assigned: boolean;
  index: number;
  filled: boolean;
}

const valueOpeners = new Set(['=', ':', '[', ',', '(', '?']);

/**
 * Reads the string values of Terraform (HCL) and Bicep with block types, labels and keys as path: a Terraform
 * `resource "t" "n" { model { name = "x" } }` gives `resource.t.n.model.name`. Expressions are passed over.
 */
export function parseHclLeaves(text: string): KeyedText {
  const leaves: KeyedValue[] = [];
  const comments: Span[] = [];
  const frames: Frame[] = [newFrame([], false)];
  let depth = 0;
  let previous: HclToken | undefined;
  for (const token of hclTokens(text)) {
    const frame = frames[frames.length - 1] ?? newFrame([], false);
    if (token.kind === 'comment') {
      comments.push({ start: token.start, end: token.end });
      continue;
    }
    if (token.kind === 'newline') endStatement(frame);
    else if (token.kind === 'word') readWord(frame, token);
    else if (token.kind === 'string') readString(text, frame, token, previous, leaves);
    else if (token.text === '{' || token.text === '[' || token.text === '(') {
      depth++;
      if (depth <= maximumDepth) frames.push(newFrame(pathOf(frame), token.text !== '{'));
      frame.filled = true;
    } else if (token.text === '}' || token.text === ']' || token.text === ')') {
      if (depth > 0 && depth <= maximumDepth) frames.pop();
      depth = Math.max(0, depth - 1);
    } else if ((token.text === '=' || token.text === ':') && !frame.list) frame.assigned = true;
    else if (token.text === ',') endStatement(frame);
    if (token.kind !== 'newline' || !valueOpeners.has(previous?.text ?? '')) previous = token;
  }
  return { leaves, containers: [], comments, problems: [] };
}

function newFrame(path: (string | number)[], list: boolean): Frame {
  return { path, list, words: [], assigned: false, index: 0, filled: false };
}

function pathOf(frame: Frame): (string | number)[] {
  return frame.list ? [...frame.path, frame.index] : [...frame.path, ...frame.words];
}

function endStatement(frame: Frame): void {
  if (frame.list && frame.filled) frame.index++;
  frame.words = [];
  frame.assigned = false;
  frame.filled = false;
}

function readWord(frame: Frame, token: HclToken): void {
  frame.filled = true;
  if (frame.assigned || frame.list || frame.words.length > 5) return;
  frame.words.push(token.text);
  frame.lastWord = { start: token.start, end: token.end };
}

function readString(
  text: string,
  frame: Frame,
  token: HclToken,
  previous: HclToken | undefined,
  leaves: KeyedValue[],
): void {
  frame.filled = true;
  if (!frame.assigned && !frame.list) {
    readWord(frame, token);
    return;
  }
  if (previous === undefined || (previous.kind !== 'newline' && !valueOpeners.has(previous.text))) return;
  const path = pathOf(frame);
  const span = { start: token.start, end: token.end };
  const leaf: KeyedValue = { path, value: token.text, span, raw: text.slice(span.start, span.end), style: 'quoted' };
  leaves.push(frame.list || frame.lastWord === undefined ? leaf : { ...leaf, keySpan: frame.lastWord });
}
