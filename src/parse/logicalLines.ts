/** A line with the lines it is continued on by a backslash; the text keeps its length, so offsets stay true. */
export interface LogicalLine {
  readonly text: string;
  readonly start: number;
}

/** Splits into lines; a backslash at the end of a line joins the next one. Both are blanked out, not removed. */
export function logicalLines(text: string): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let start = 0;
  let pieces: string[] = [];
  let pieceStart = 0;
  const push = (piece: string): void => {
    lines.push({ text: pieces.length === 0 ? piece : pieces.join('') + piece, start });
    pieces = [];
  };
  while (pieceStart <= text.length) {
    const newline = text.indexOf('\n', pieceStart);
    const lineEnd = newline === -1 ? text.length : newline;
    const contentEnd = lineEnd > pieceStart && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd;
    const content = text.slice(pieceStart, contentEnd);
    if (content.endsWith('\\') && newline !== -1) {
      pieces.push(content.slice(0, -1) + ' '.repeat(lineEnd + 1 - (contentEnd - 1)));
    } else {
      push(content);
      start = lineEnd + 1;
    }
    pieceStart = lineEnd + 1;
  }
  return lines;
}
