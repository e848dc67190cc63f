import type { CodeLanguage } from './codeLanguages';
import { decodeEscapes, scanString } from './codeStrings';
import { createMarkup } from './codeMarkup';

/** A piece of code other than a string or comment. */
export interface PlainToken {
  readonly kind: 'name' | 'number' | 'operator' | 'open' | 'close';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A line end stands between the token before and this one. */
  readonly newLine: boolean;
}

/** A string literal. `value` is decoded; for an interpolated one `head` is its constant beginning. */
export interface StringToken {
  readonly kind: 'string';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly newLine: boolean;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly value: string;
  readonly head?: string;
}

export type CodeToken = PlainToken | StringToken;

/** A comment with the extent of its text, marks included. */
export interface CommentToken {
  readonly start: number;
  readonly end: number;
}

/** What one linear pass over code yields. */
export interface LexedCode {
  readonly tokens: readonly CodeToken[];
  readonly comments: readonly CommentToken[];
}

const namePattern = /[A-Za-z_$\u00aa-\uffff][\w$\u00aa-\uffff]*/y;
const numberPattern = /\d[\w.]*/y;
const operatorPattern =
  /===|!==|\?\?=|\|\|=|\.\.\.|<=>|=>|->|::|\?\.|\?\?|\?:|\|\||&&|==|!=|:=|<=|>=|\+=|<-|\|>|<>|\.\.|&\.|[^\s\w]/y;
const blank = /[^\S\n]+/y;
const namesBeforeExpression = new Set(
  'return typeof case in of delete void throw new else do await yield default and or not if elif when'.split(' '),
);

/** Lexes the part of a text between two offsets. Total: every text gives tokens, in time linear in its length. */
export function lexCode(text: string, language: CodeLanguage, from = 0, to = text.length): LexedCode {
  const tokens: CodeToken[] = [];
  const comments: CommentToken[] = [];
  const markup = language.jsx === true ? createMarkup() : undefined;
  let at = from;
  let newLine = false;

  const push = (kind: PlainToken['kind'], end: number): void => {
    tokens.push({ kind, start: at, end, text: text.slice(at, end), newLine });
    newLine = false;
    at = end;
  };

  while (at < to) {
    const character = text[at] ?? '';
    if (character === '\n') {
      newLine = true;
      at += 1;
      continue;
    }
    const blankEnd = matchEnd(blank, text, at);
    if (blankEnd > at) {
      at = blankEnd;
      continue;
    }
    if (markup?.inText() === true && character !== '<' && character !== '{') {
      at = nextOf(text, at, to);
      continue;
    }
    const inTag = markup?.inTag() === true;
    const commentEnd = inTag || markup?.inText() === true ? at : endOfComment(text, at, to, language);
    if (commentEnd > at) {
      comments.push({ start: at, end: commentEnd });
      if (text.slice(at, commentEnd).includes('\n')) newLine = true;
      at = commentEnd;
      continue;
    }
    const string = markup?.inText() === true ? undefined : readString(text, at, to, language, newLine);
    if (string !== undefined) {
      tokens.push(string);
      newLine = false;
      at = string.end;
      continue;
    }
    const markupToken = markup?.step(text, at, expectsExpression(tokens));
    if (markupToken !== undefined) {
      push(markupToken.kind, Math.min(to, markupToken.end));
      continue;
    }
    if (language.regularExpressions === true && character === '/' && expectsExpression(tokens)) {
      const end = endOfRegularExpression(text, at, to);
      if (end > at) {
        push('number', end); // A value that nobody looks into, as a number is.
        continue;
      }
    }
    const nameEnd = matchEnd(namePattern, text, at);
    if (nameEnd > at) push('name', Math.min(to, nameEnd));
    else if ('([{'.includes(character)) push('open', at + 1);
    else if (')]}'.includes(character)) push('close', at + 1);
    else {
      const numberEnd = matchEnd(numberPattern, text, at);
      if (numberEnd > at) push('number', Math.min(to, numberEnd));
      else push('operator', Math.min(to, Math.max(at + 1, matchEnd(operatorPattern, text, at))));
    }
  }
  return { tokens, comments };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function nextOf(text: string, at: number, to: number): number {
  let position = at;
  while (position < to && text[position] !== '<' && text[position] !== '{' && text[position] !== '\n') position += 1;
  return position;
}

function endOfComment(text: string, at: number, to: number, language: CodeLanguage): number {
  for (const [open, close] of language.blockComments) {
    if (text.startsWith(open, at)) {
      const end = text.indexOf(close, at + open.length);
      return end < 0 || end > to ? to : end + close.length;
    }
  }
  if (!language.lineComments.some((mark) => text.startsWith(mark, at))) return at;
  const end = text.indexOf('\n', at);
  return end < 0 || end > to ? to : end;
}

function readString(text: string, at: number, to: number, language: CodeLanguage, newLine: boolean): StringToken | undefined {
  for (const form of language.strings) {
    form.open.lastIndex = at;
    const match = form.open.exec(text);
    if (match === null) continue;
    const contentStart = at + match[0].length;
    const mode = form.mode(match);
    const { contentEnd, end, escaped, interpolatedAt } = scanString(text, contentStart, to, mode);
    const decode = (content: string): string => {
      if (!escaped) return content;
      return mode.raw === true ? content.replaceAll(mode.close + mode.close, mode.close) : decodeEscapes(content);
    };
    const value = decode(text.slice(contentStart, contentEnd));
    const base = { kind: 'string', start: at, end: Math.max(end, contentStart), text: '', newLine, contentStart, contentEnd, value } as const;
    return interpolatedAt === undefined ? base : { ...base, head: decode(text.slice(contentStart, interpolatedAt)) };
  }
  return undefined;
}

/** Whether a value may start after the tokens so far, which tells a regular expression or a tag from an operator. */
function expectsExpression(tokens: readonly CodeToken[]): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'operator' || last.kind === 'open') return true;
  return last.kind === 'name' && namesBeforeExpression.has(last.text);
}

function endOfRegularExpression(text: string, at: number, to: number): number {
  let inClass = false;
  for (let position = at + 1; position < to; position += 1) {
    const character = text[position];
    if (character === '\n') return at;
    if (character === '\\') position += 1;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (character === '/' && !inClass) return position + 1;
  }
  return at;
}
