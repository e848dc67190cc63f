import { commentsAlone, endOfComment, startsOfComments, type CommentToken } from './codeComments';
import type { CodeLanguage } from './codeLanguages';
import { createMarkup } from './codeMarkup';
import { decodeEscapes, scanString, type StringMode } from './codeStrings';
import { closingOf } from './stringForms';
import { codesOf, isBlank, isClose, isDigit, isNameStart, isOpen, nameEnd, numberEnd } from './characters';

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

/** What one linear pass over code yields. */
export interface LexedCode {
  readonly tokens: readonly CodeToken[];
  readonly comments: readonly CommentToken[];
}

const operatorPattern =
  /===|!==|%\|\|%|\?\?=|\|\|=|\.\.\.|<=>|=>|->|::|\?\.|\?\?|\?:|\|\||&&|==|!=|:=|<=|>=|\+=|<-|\|>|<>|\.\.|&\.|[^\s\w]/y;
/** What the second character of a longer operator may be. */
const joining = codesOf('=?|.>:<&-');
const quotes = codesOf('"\'`');
/** What may stand between the letters of a string prefix, or a sign before it, and the quote. */
const afterPrefix = codesOf('"\'#@');
const otherOpenings = codesOf('#[@$%~q|?\\');
const longestPrefix = 3;
const namesBeforeExpression = new Set(
  'return typeof case in of delete void throw new else do await yield default and or not if elif when'.split(' '),
);

/** Lexes the part of a text between two offsets. Total: every text gives tokens, in time linear in its length. */
export function lexCode(text: string, language: CodeLanguage, from = 0, to = text.length): LexedCode {
  const tokens: CodeToken[] = [];
  const comments: CommentToken[] = [];
  const markup = language.jsx === true ? createMarkup() : undefined;
  const commentStarts = startsOfComments(language);
  if (language.stringsOnly === true) {
    const alone = commentsAlone(text, language, from, to);
    if (alone !== undefined) return { tokens, comments: alone };
  }
  let at = from;
  let newLine = false;
  /** The word that ends a text which begins on the next line. */
  let awaited: string | undefined;
  let unended = 0;

  const push = (kind: PlainToken['kind'], end: number): void => {
    const text_ = end === at + 1 ? (text[at] ?? '') : text.slice(at, end);
    tokens.push({ kind, start: at, end, text: text_, newLine });
    newLine = false;
    at = end;
  };
  const pushString = (): boolean => {
    const string = readString(text, at, to, language, newLine);
    if (string === undefined) return false;
    tokens.push(string);
    newLine = false;
    at = string.end;
    return true;
  };

  const pushWords = (): boolean => {
    const end = language.words === undefined ? at : matchEnd(language.words, text, at);
    if (end === at) return false;
    const close = text.indexOf(closingOf(text.charAt(end - 1)), end);
    const last = close < 0 || close > to ? to : close;
    tokens.push({ kind: 'open', start: at, end, text: '[', newLine });
    for (const { 0: value, index } of text.slice(end, last).matchAll(bareWord)) {
      const [start, after] = [end + index, end + index + value.length];
      const place = { start, end: after, contentStart: start, contentEnd: after, newLine: false };
      tokens.push({ kind: 'string', text: '', value, ...place });
      tokens.push({ kind: 'operator', start: after, end: after, text: ',', newLine: false });
    }
    tokens.push({ kind: 'close', start: last, end: Math.min(to, last + 1), text: ']', newLine: false });
    newLine = false;
    at = Math.min(to, last + 1);
    return true;
  };

  const pushHeredoc = (word: string): void => {
    const end = new RegExp(`^[ \\t]*${word}\\b`, 'gm');
    end.lastIndex = at;
    const { index, 0: last } = end.exec(text) ?? { index: to, 0: '' };
    if (index >= to) {
      unended += 1;
      return;
    }
    tokens.push(stringToken(text, at, at, index, untilEnd, false));
    at = index + last.length;
    newLine = false;
  };

  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      newLine = true;
      at += 1;
      if (awaited !== undefined) pushHeredoc(awaited);
      awaited = undefined;
      continue;
    }
    if (code === lessThan && language.heredoc !== undefined && unended < mostUnended) {
      language.heredoc.lastIndex = at;
      const [opening = '', word] = language.heredoc.exec(text) ?? [];
      awaited ??= word;
      at += opening.length;
      if (opening !== '') continue;
    }
    if (isBlank(code)) {
      at += 1;
      continue;
    }
    const inText = markup?.inText() === true;
    const inTag = markup?.inTag() === true;
    if (inText && code !== lessThan && code !== openBrace) {
      at = nextOf(text, at, to);
      continue;
    }
    if (!inText && !inTag && commentStarts[code] === 1) {
      const commentEnd = endOfComment(text, at, to, language);
      if (commentEnd > at) {
        comments.push({ start: at, end: commentEnd });
        if (text.slice(at, commentEnd).includes('\n')) newLine = true;
        at = commentEnd;
        continue;
      }
    }
    if (!inText && (quotes[code] === 1 || otherOpenings[code] === 1) && (pushWords() || pushString())) continue;
    const markupToken = markup?.step(text, at, code === lessThan && expectsExpression(tokens));
    if (markupToken !== undefined) {
      push(markupToken.kind, Math.min(to, markupToken.end));
      continue;
    }
    if (isNameStart(code)) {
      const end = nameEnd(text, at);
      if (end - at <= longestPrefix && afterPrefix[text.charCodeAt(end)] === 1 && pushString()) continue;
      push('name', Math.min(to, end));
    } else if (isOpen(code)) push('open', at + 1);
    else if (isClose(code)) push('close', at + 1);
    else if (isDigit(code)) push('number', Math.min(to, numberEnd(text, at)));
    else {
      const expression = code === slash && language.regularExpressions === true && expectsExpression(tokens);
      const end = expression ? endOfRegularExpression(text, at, to) : at;
      if (end > at)
        push('number', end); // A value that nobody looks into, as a number is.
      else push('operator', Math.min(to, operatorEnd(text, at)));
    }
  }
  return { tokens, comments };
}

const bareWord = /\S+/g;
/** Each costs a look at the rest of the text. */
const mostUnended = 20;
const untilEnd: StringMode = { close: '\0', multiline: true, interpolation: ['#{', '${', '$'] };

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const lineFeed = 10;
const slash = 47;
const lessThan = 60;
const openBrace = 123;

function operatorEnd(text: string, at: number): number {
  if (joining[text.charCodeAt(at + 1)] !== 1) return at + 1;
  operatorPattern.lastIndex = at;
  return operatorPattern.test(text) ? operatorPattern.lastIndex : at + 1;
}

function nextOf(text: string, at: number, to: number): number {
  let position = at;
  while (position < to && text[position] !== '<' && text[position] !== '{' && text[position] !== '\n') position += 1;
  return position;
}

function readString(
  text: string,
  at: number,
  to: number,
  language: CodeLanguage,
  newLine: boolean,
): StringToken | undefined {
  for (const form of language.strings) {
    if ('open' in form) {
      if (text.startsWith(form.open, at)) return stringToken(text, at, at + form.open.length, to, form.mode, newLine);
      continue;
    }
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(text);
    if (match !== null) return stringToken(text, at, at + match[0].length, to, form.mode(match), newLine);
  }
  return undefined;
}

function stringToken(
  text: string,
  start: number,
  contentStart: number,
  to: number,
  mode: StringMode,
  newLine: boolean,
): StringToken {
  const { contentEnd, end, escaped, interpolatedAt } = scanString(text, contentStart, to, mode);
  const decode = (content: string): string => {
    if (!escaped) return content;
    return mode.raw === true ? content.replaceAll(mode.close + mode.close, mode.close) : decodeEscapes(content);
  };
  const base: StringToken = {
    kind: 'string',
    start,
    end: Math.max(end, contentStart),
    text: '',
    newLine,
    contentStart,
    contentEnd,
    value: decode(text.slice(contentStart, contentEnd)),
  };
  return interpolatedAt === undefined ? base : { ...base, head: decode(text.slice(contentStart, interpolatedAt)) };
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
