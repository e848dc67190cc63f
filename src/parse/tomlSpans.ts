import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';

import type { Span, TextProblem } from '../domain/text';

import { type KeyedContainer, type KeyedText, type KeyedValue, type KeyPath, maximumDepth } from './keyedValue';
import { parsePropertiesLeaves } from './propertiesSpans';
import { maskTemplates } from './templateMask';

const maximumRetries = 12;
/** The parser spreads a whole string onto the stack; lines beyond this are blanked before it sees them. */
const maximumLineLength = 50_000;

/**
 * Reads TOML as keyed values with positions. The parser stops at the first error, so the offending line is blanked
 * and the text is read again, a bounded number of times; every such line is a problem.
 */
export function parseTomlLeaves(source: string): KeyedText {
  const problems: TextProblem[] = [];
  let text = blankLongLines(maskTemplates(source), problems);
  for (let attempt = 0; attempt <= maximumRetries; attempt++) {
    try {
      return collect(text, parseTOML(text), problems);
    } catch (error) {
      if (!(error instanceof ParseError)) break;
      const blanked = offendingLine(text, error.index);
      if (blanked === undefined) break;
      problems.push({ span: blanked, message: `TOML: ${error.message}` });
      text = blank(text, blanked);
    }
  }
  // Half-typed arrays break line after line; simple assignments can still be read one by one.
  const lines = parsePropertiesLeaves(text, 'ini');
  return { ...lines, problems };
}

function collect(text: string, program: AST.TOMLProgram, problems: readonly TextProblem[]): KeyedText {
  const leaves: KeyedValue[] = [];
  const containers: KeyedContainer[] = [];
  const sizes = new Map<string, number>();

  const addPair = (prefix: KeyPath, pair: AST.TOMLKeyValue): void => {
    const names = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    const last = pair.key.keys.at(-1);
    const keySpan = last === undefined ? undefined : unquoted(text, last.range);
    addValue([...prefix, ...names], keySpan, pair.value);
  };
  const addValue = (path: KeyPath, keySpan: Span | undefined, node: AST.TOMLContentNode): void => {
    if (path.length > maximumDepth) return;
    const where = keySpan === undefined ? { path } : { path, keySpan };
    if (node.type === 'TOMLArray') {
      containers.push({ ...where, kind: 'sequence', size: node.elements.length });
      node.elements.forEach((element, index) => {
        addValue([...path, index], undefined, element);
      });
    } else if (node.type === 'TOMLInlineTable') {
      containers.push({ ...where, kind: 'map', size: node.body.length });
      for (const pair of node.body) addPair(path, pair);
    } else if (node.kind === 'string') {
      const span = unquoted(text, node.range);
      const raw = text.slice(span.start, span.end);
      leaves.push({ ...where, value: node.value, span, raw, style: node.multiline ? 'block' : 'quoted' });
    } else {
      const span = { start: node.range[0], end: node.range[1] };
      const raw = text.slice(span.start, span.end);
      const value = node.kind === 'boolean' || node.kind === 'integer' || node.kind === 'float' ? node.value : raw;
      leaves.push({ ...where, value, span, raw, style: 'plain' });
    }
  };

  for (const node of program.body[0].body) {
    if (node.type === 'TOMLKeyValue') {
      addPair([], node);
      continue;
    }
    const last = node.key.keys.at(-1);
    const keySpan = last === undefined ? undefined : unquoted(text, last.range);
    const path = node.resolvedKey;
    const container = { path, kind: 'map', size: node.body.length } as const;
    containers.push(keySpan === undefined ? container : { ...container, keySpan });
    const index = path.at(-1);
    if (typeof index === 'number') sizes.set(JSON.stringify(path.slice(0, -1)), index + 1);
    for (const pair of node.body) addPair(path, pair);
  }
  for (const [path, size] of sizes) containers.push({ path: JSON.parse(path) as KeyPath, kind: 'sequence', size });
  const comments = program.comments.map((comment) => ({ start: comment.range[0], end: comment.range[1] }));
  return { leaves, containers, comments, problems };
}

function unquoted(text: string, [start, end]: AST.Range): Span {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return { start, end };
  if (end - start >= 6 && text.startsWith(quote.repeat(3), start)) {
    const afterNewline = /^\r?\n/.exec(text.slice(start + 3, start + 5))?.[0].length ?? 0;
    return { start: start + 3 + afterNewline, end: end - 3 };
  }
  return { start: start + 1, end: end - 1 };
}

/** The line to give up: the one of the error, or the line before where that one is empty or waits for a value. */
function offendingLine(text: string, index: number): Span | undefined {
  const line = lineAround(text, index);
  const before = lastWrittenLine(text, line.start);
  if (text.slice(line.start, line.end).trim() === '') return before;
  if (before === undefined) return line;
  const last = text.slice(before.start, before.end).trimEnd();
  // An assignment cannot stand inside an array: the array before it was left open.
  const inArray = /[[{,]$/.test(last) && /^\s*[\w."'-]+\s*=/.test(text.slice(line.start, line.end));
  return last.endsWith('=') || inArray ? before : line;
}

function lineAround(text: string, index: number): Span {
  const at = Math.min(Math.max(index, 0), text.length);
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  return { start, end: newline < 0 ? text.length : newline };
}

function lastWrittenLine(text: string, before: number): Span | undefined {
  const written = text.slice(0, before).trimEnd().length;
  return written === 0 ? undefined : lineAround(text, written - 1);
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function blankLongLines(text: string, problems: TextProblem[]): string {
  if (text.length <= maximumLineLength) return text;
  let offset = 0;
  return text
    .split('\n')
    .map((line) => {
      const start = offset;
      offset += line.length + 1;
      if (line.length <= maximumLineLength) return line;
      problems.push({ span: { start, end: start + line.length }, message: 'TOML: line is too long' });
      return ' '.repeat(line.length);
    })
    .join('\n');
}
