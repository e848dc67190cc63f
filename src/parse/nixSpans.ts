import type { Span } from '../domain/text';

import { maximumDepth, type KeyedText, type KeyedValue, type KeyPath } from './keyedValue';
import { templateMark } from './templateMask';

/** What a pair of brackets is read under. */
interface Level {
  readonly path: KeyPath;
  /** Items counted so far; absent in a set. */
  items?: number;
  /** The attribute that waits for its value. */
  key?: Span & { readonly path: KeyPath };
}

// In this order: comments, long strings, strings, a name with its parts, brackets, the marks between. Everything else is passed over.
const token = /#[^\n]*|\/\*|''|"|[A-Za-z_][\w'-]*|[[\]{}();=.]|\S/g;
const interpolation = /\$\{[^{}]{0,400}\}/g;
const name = /^[A-Za-z_]/;

/**
 * Reads the attributes of a Nix expression that are strings or lists of strings, with positions. Functions, `let` and `with` are
 * passed over: what is inside of them stands under the keys around it. Total on broken text.
 */
export function parseNixLeaves(text: string): KeyedText {
  const leaves: KeyedValue[] = [];
  const comments: Span[] = [];
  const levels: Level[] = [{ path: [] }];
  let parts: { readonly key: string; readonly span: Span }[] = [];
  let dotted = false;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    const start = match.index;
    const level = levels[levels.length - 1] as Level;
    if (word.startsWith('#') || word === '/*') {
      const close = word === '/*' ? text.indexOf('*/', start + 2) : start + word.length - 2;
      token.lastIndex = close < 0 ? text.length : close + 2;
      comments.push({ start, end: token.lastIndex });
    } else if (word === '"' || word === "''") {
      const { end, next } = word === '"' ? stringEnd(text, start) : longStringEnd(text, start);
      token.lastIndex = next;
      const span = { start: start + word.length, end };
      const raw = text.slice(span.start, end);
      if (followedByKeyMark(text, next) && level.items === undefined) {
        if (!dotted) parts = [];
        parts.push({ key: raw, span });
        dotted = false;
        continue;
      }
      const place = placeOf(level);
      if (place !== undefined)
        leaves.push({ ...place, value: raw, span, raw: masked(raw), style: word === '"' ? 'quoted' : 'block' });
      parts = [];
    } else if (name.test(word)) {
      if (!dotted) parts = [];
      parts.push({ key: word, span: { start, end: start + word.length } });
      dotted = false;
    } else if (word === '.') {
      dotted = parts.length > 0;
    } else if (word === '=') {
      const last = parts.at(-1);
      if (last !== undefined && level.items === undefined)
        level.key = { ...last.span, path: [...level.path, ...parts.map(({ key }) => key)] };
      parts = [];
    } else if (word === '[' || word === '{') {
      if (levels.length < maximumDepth) levels.push(opened(level, word === '['));
      parts = [];
    } else if (word === ']' || word === '}') {
      if (levels.length > 1) levels.pop();
      parts = [];
    } else {
      if (word === ';') delete level.key;
      if (word !== '(' && word !== ')') parts = [];
    }
  }
  return { leaves, containers: [], comments, problems: [] };
}

function opened({ path, key }: Level, isList: boolean): Level {
  const own = key?.path ?? path;
  return isList ? { path: own, items: 0 } : { path: own };
}

function placeOf(level: Level): Pick<KeyedValue, 'path' | 'keySpan'> | undefined {
  if (level.items !== undefined) {
    level.items += 1;
    return { path: [...level.path, level.items - 1] };
  }
  return level.key && { path: level.key.path, keySpan: { start: level.key.start, end: level.key.end } };
}

/** `"a".b = …`, `"a" = …`: the string is a part of a key. */
function followedByKeyMark(text: string, at: number): boolean {
  return /^\s{0,40}(?:=(?!=)|\.[A-Za-z_"])/.test(text.slice(at, at + 48));
}

function stringEnd(text: string, start: number): { end: number; next: number } {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  const end = Math.min(at, text.length);
  return { end, next: Math.min(end + 1, text.length) };
}

/** Inside of a long string `'''`, `''$` and `''\\` stand for other text. */
function longStringEnd(text: string, start: number): { end: number; next: number } {
  let at = text.indexOf("''", start + 2);
  while (at >= 0 && /[$'\\]/.test(text.charAt(at + 2))) at = text.indexOf("''", at + 3);
  return at < 0 ? { end: text.length, next: text.length } : { end: at, next: at + 2 };
}

function masked(raw: string): string {
  return raw.replace(interpolation, (inner) => templateMark.repeat(inner.length));
}
