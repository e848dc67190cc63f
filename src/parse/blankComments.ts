/** How a language writes comments and long strings. */
export interface CommentSyntax {
  readonly line: string;
  readonly block?: readonly [string, string];
  /** Quotes that begin a string; longer ones first. */
  readonly quotes: readonly string[];
}

export const slashComments: CommentSyntax = { line: '//', block: ['/*', '*/'], quotes: ['"""', "'''", '"', "'"] };
export const hashComments: CommentSyntax = { line: '#', quotes: ['"""', "'''", '"', "'"] };

/**
 * Replaces comments by blanks, so that what looks like code in them is not read; offsets stay true.
 * Strings are stepped over; one that is not closed ends at its line.
 */
export function blankComments(text: string, syntax: CommentSyntax): string {
  const pieces: string[] = [];
  let copied = 0;
  let at = 0;
  const blank = (end: number): void => {
    pieces.push(text.slice(copied, at), text.slice(at, end).replace(/[^\r\n]/g, ' '));
    copied = end;
    at = end;
  };
  while (at < text.length) {
    const quote = syntax.quotes.find((candidate) => text.startsWith(candidate, at));
    if (quote !== undefined) at = stringEnd(text, at, quote);
    else if (text.startsWith(syntax.line, at)) blank(endOf(text.indexOf('\n', at), text.length));
    else if (syntax.block !== undefined && text.startsWith(syntax.block[0], at)) {
      const close = text.indexOf(syntax.block[1], at + syntax.block[0].length);
      blank(close === -1 ? text.length : close + syntax.block[1].length);
    } else at++;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

function stringEnd(text: string, start: number, quote: string): number {
  let at = start + quote.length;
  for (; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (quote.length === 1 && text[at] === '\n') return at;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return text.length;
}

function endOf(index: number, length: number): number {
  return index === -1 ? length : index;
}
