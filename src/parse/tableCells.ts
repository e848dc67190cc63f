import type { Span } from '../domain/text';

/** One cell of a table in text; doubled quotes inside it stay as they are written. */
export interface TableCell {
  readonly value: string;
  readonly span: Span;
}

const separators = ['\t', ',', ';', '|'] as const;

/** The separator that occurs most often in the first line; undefined when none does. */
export function separatorOf(text: string): string | undefined {
  const end = text.indexOf('\n');
  const head = end < 0 ? text : text.slice(0, end);
  const counted = separators.map((sign) => ({ sign, count: head.split(sign).length - 1 }));
  return counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.sign;
}

/** The rows of a table whose cells a separator parts; cells may be quoted and then hold lines. Linear and total. */
export function* tableRows(text: string, separator: string): Generator<readonly TableCell[]> {
  let row: TableCell[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at, separator);
    row.push(cell.cell);
    at = cell.end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    yield row;
    row = [];
    if (text.startsWith('\r\n', at)) at += 2;
    else at += 1;
  }
  // The separator at the very end has an empty cell behind it.
  if (row.length > 0) yield [...row, { value: '', span: { start: text.length, end: text.length } }];
}

function cellAt(text: string, from: number, separator: string): { readonly cell: TableCell; readonly end: number } {
  if (text[from] === '"') {
    const close = closingQuote(text, from + 1);
    if (close !== undefined) {
      const end = plainEnd(text, close + 1, separator);
      return { cell: { value: text.slice(from + 1, close), span: { start: from + 1, end: close } }, end };
    }
  }
  const end = plainEnd(text, from, separator);
  const raw = text.slice(from, end);
  const value = raw.trim();
  const start = from + (value === '' ? 0 : raw.indexOf(value));
  return { cell: { value, span: { start, end: start + value.length } }, end };
}

function plainEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && !text.startsWith('\r\n', at)) at += 1;
  return at;
}

/** A quote that is never closed is an ordinary sign. Bounded, so that a text of openings stays linear. */
function closingQuote(text: string, from: number): number | undefined {
  const limit = Math.min(text.length, from + 2000);
  for (let at = from; at < limit; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return undefined;
}
