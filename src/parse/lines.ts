/** Maps UTF-16 offsets to lines and columns, both from 0. `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  readonly lineCount: number;
  readonly positionAt: (offset: number) => { readonly line: number; readonly character: number };
  readonly lineStart: (line: number) => number;
}

/** Builds the index in one pass over the text. */
export function createLineIndex(text: string): LineIndex {
  const starts = text.includes('\r') ? startsOfAnyLines(text) : startsOfLines(text);
  return {
    lineCount: starts.length,
    lineStart: (line) => starts[line] ?? text.length,
    positionAt: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: offset - (starts[low] ?? 0) };
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function startsOfAnyLines(text: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}
