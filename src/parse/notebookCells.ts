import { createScanner } from 'jsonc-parser';

/** One cell of a notebook, decoded. Outputs are left out. */
export interface NotebookCell {
  /** 0-based, among all cells. */
  readonly index: number;
  readonly code: boolean;
  readonly text: string;
  /** Turns an offset of `text` into one of the notebook file. */
  readonly toFile: (offset: number) => number;
}

/** The cells of a notebook and the language its kernel speaks, in lower case. */
export interface Notebook {
  readonly cells: readonly NotebookCell[];
  readonly language: string;
}

interface Container {
  readonly array: boolean;
  key: string | number;
}

interface OpenCell {
  type: string;
  text: string;
  readonly marks: Mark[];
}

/** From here on decoded and file offsets run in step. */
interface Mark {
  readonly decoded: number;
  readonly file: number;
}

const maximumDepth = 64;
/** The token numbers of the scanner, whose own enumeration exists only in its types. */
const token = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, comma: 5, string: 10, end: 17 } as const;
const kernelKeys = new Set(['metadata/kernelspec/language', 'metadata/language_info/name']);

/** Reads a notebook token by token, so that broken or deeply nested JSON still gives the cells before the fault. */
export function readNotebook(text: string): Notebook {
  const scanner = createScanner(text, true);
  const stack: Container[] = [];
  const cells: NotebookCell[] = [];
  let language = '';
  let skipped = 0;
  let cell: OpenCell | undefined;
  let expectKey = false;

  const path = (): string => stack.map((each) => each.key).join('/');
  const openContainer = (array: boolean): void => {
    if (stack.length >= maximumDepth) skipped += 1;
    else {
      if (!array && stack.length === 2 && stack[0]?.key === 'cells') cell = { type: '', text: '', marks: [] };
      stack.push({ array, key: array ? 0 : '' });
    }
    expectKey = !array;
  };
  const closeContainer = (): void => {
    if (skipped > 0) skipped -= 1;
    else stack.pop();
    if (cell !== undefined && stack.length === 2 && stack[0]?.key === 'cells') {
      cells.push(finishCell(cell, Number(stack[1]?.key ?? 0)));
      cell = undefined;
    }
    expectKey = false;
  };

  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    const top = stack.at(-1);
    if (kind === token.openBrace || kind === token.openBracket) {
      openContainer(kind === token.openBracket);
    } else if (kind === token.closeBrace || kind === token.closeBracket) {
      closeContainer();
    } else if (kind === token.comma) {
      if (skipped === 0 && top?.array === true) top.key = Number(top.key) + 1;
      expectKey = skipped === 0 && top?.array === false;
    } else if (kind === token.string && skipped === 0) {
      if (expectKey && top !== undefined) {
        top.key = scanner.getTokenValue();
        expectKey = false;
      } else if (stack.length <= 4) {
        const where = path();
        if (kernelKeys.has(where) && language === '') language = scanner.getTokenValue().toLowerCase();
        else if (cell !== undefined && stack.length === 3 && stack[2]?.key === 'cell_type')
          cell.type = scanner.getTokenValue();
        else if (cell !== undefined && stack[2]?.key === 'source') {
          appendSource(cell, text, scanner.getTokenOffset(), scanner.getTokenLength());
        }
      }
    }
  }
  if (cell !== undefined) cells.push(finishCell(cell, Number(stack[1]?.key ?? cells.length)));
  return { cells, language };
}

const escape = /\\(?:u[0-9a-fA-F]{4}|[\s\S])/g;
const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

function appendSource(cell: OpenCell, text: string, start: number, length: number): void {
  const closed = length > 1 && text[start + length - 1] === '"';
  const content = text.slice(start + 1, start + length - (closed ? 1 : 0));
  const from = start + 1;
  let at = 0;
  let decoded = cell.text.length;
  const parts: string[] = [];
  cell.marks.push({ decoded, file: from });
  for (const match of content.matchAll(escape)) {
    const mark = match[0][1] ?? '';
    const value =
      mark === 'u' && match[0].length === 6
        ? String.fromCharCode(parseInt(match[0].slice(2), 16))
        : (simple[mark] ?? mark);
    parts.push(content.slice(at, match.index), value);
    decoded += match.index - at + value.length;
    at = match.index + match[0].length;
    cell.marks.push({ decoded, file: from + at });
  }
  parts.push(content.slice(at));
  cell.text += parts.join('');
}

function finishCell({ type, text, marks }: OpenCell, index: number): NotebookCell {
  return { index, code: type !== 'markdown' && type !== 'raw', text, toFile: (offset) => toFile(marks, offset) };
}

function toFile(marks: readonly Mark[], offset: number): number {
  let low = 0;
  let high = marks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((marks[middle]?.decoded ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const mark = marks[low];
  return mark === undefined ? 0 : mark.file + (offset - mark.decoded);
}
