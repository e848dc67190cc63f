import { codesOf } from './characters';
import type { CodeLanguage } from './codeLanguages';

/** A comment with the extent of its text, marks included. */
export interface CommentToken {
  readonly start: number;
  readonly end: number;
}

const quotes = codesOf('"\'`');

/** The comments of a text that holds no string; undefined as soon as a quote stands outside them. */
export function commentsAlone(
  text: string,
  language: CodeLanguage,
  from: number,
  to: number,
): CommentToken[] | undefined {
  const comments: CommentToken[] = [];
  const commentStarts = startsOfComments(language);
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (quotes[code] === 1) return undefined;
    if (commentStarts[code] !== 1) continue;
    const end = endOfComment(text, at, to, language);
    if (end === at) continue;
    comments.push({ start: at, end });
    at = end - 1;
  }
  return comments;
}

const commentTables = new WeakMap<CodeLanguage, Uint8Array>();

/** The characters with which a comment of the language may begin. */
export function startsOfComments(language: CodeLanguage): Uint8Array {
  const known = commentTables.get(language);
  if (known !== undefined) return known;
  const marks = [...language.lineComments, ...language.blockComments.map(([open]) => open)];
  const table = codesOf(marks.map((mark) => mark[0] ?? '').join(''));
  commentTables.set(language, table);
  return table;
}

/** Where a comment that begins here ends; the same place when none does. */
export function endOfComment(text: string, at: number, to: number, language: CodeLanguage): number {
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
