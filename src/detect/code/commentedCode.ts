import type { Reference, Role } from '../../domain/reference';
import type { Span } from '../../domain/text';
import type { CommentToken } from '../../parse/codeComments';
import { shifted } from '../config/embeddedText';
import type { FileKind } from '../fileKind';
import type { Language } from '../language';

import { codeReferences } from './codeReferences';
import { commentReferences, roleOfComments } from './commentReferences';
import { isHubId } from './plausibleId';

const ownedName = /(["'`])[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]+\1/;
const marks = /^[ \t]*(?:#+|\/\/+!?|--+|\/?\*+!?)|\*+\/[ \t]*$/gm;
const maximumBlocks = 100;

/** What the comments of code mention, and what code that is commented out loads. */
export function commentsOfCode(
  text: string,
  comments: readonly CommentToken[],
  language: Language,
  file: FileKind,
): Reference[] {
  const code = commentedCode(text, comments, language, roleOfComments(file.role));
  const datasets = new Set(code.filter(({ kind }) => kind === 'dataset').map(({ span }) => span.start));
  return [...commentReferences(text, comments, file).filter(({ span }) => !datasets.has(span.start)), ...code];
}

/**
 * Repositories that code gives to a loader or to a key that asks for a model, in code that is commented out. What such a place
 * holds is a model whether or not the catalogue knows it, as it is where the code runs.
 */
function commentedCode(text: string, comments: readonly CommentToken[], language: Language, role: Role): Reference[] {
  return blocks(text, comments).flatMap(({ start, end }) => {
    const body = text.slice(start, end).replace(marks, (mark) => ' '.repeat(mark.length));
    return codeReferences({ text: body, language, role, around: text })
      .references.filter(({ tier, literal, kind }) => tier === 'A' && (kind === 'dataset' || isHubId(literal)))
      .map((each) => ({ ...shifted(each, start), form: 'comment-literal' }));
  });
}

/** Comments that hold a quoted repository, with those that stand directly around them. */
function blocks(text: string, comments: readonly CommentToken[]): Span[] {
  const found: { start: number; end: number; holds: boolean }[] = [];
  for (const { start, end } of comments) {
    const holds = ownedName.test(text.slice(start, end));
    const last = found.at(-1);
    if (last !== undefined && text.slice(last.end, start).trim() === '') {
      last.end = end;
      last.holds ||= holds;
    } else found.push({ start, end, holds });
  }
  return found.filter(({ holds }) => holds).slice(0, maximumBlocks);
}
