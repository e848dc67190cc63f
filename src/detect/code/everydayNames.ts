import type { Reference, Role } from '../../domain/reference';
import type { MarkdownBlock } from '../../parse/markdownBlocks';

import { isPlausibleId } from './plausibleId';

/** A name in one word, with the version that Ollama writes right behind it: `mistral`, `llama3.2`. */
const oneWord = /^[a-z]{3,20}\d{0,2}(?:\.\d)?$/;
const inCode = /`([^`\s]{3,30})`/g;
const speaksOfServer = /\bollama\b/i;
const speaksOfModels = /\bmodels?\b/i;
const tableRow = /^\s*\|/;
const tableRule = /^\s*\|[\s:|-]*$/;
const modelHeader = /\b(?:models?|llms?)\b/i;
const modelVariable = /^\s*`\w*MODEL\w*`\s*$/;
const codeCell = /^\s*`[a-z][a-z\d.]+`\s*$/;
const listItem = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/;
/** `phi3-mini`, `mistral:7b`: read wherever it stands, and by more than its exact name. */
const saysEnough = /\d.*[-:]|[-:].*\d/;
/** `- **tinyllama**: for answers`, `- all-minilm - embeddings`: an item and what is said of it. */
const describedItem = /^(\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\*\*|__)?)([a-z][a-z\d.-]{2,30})(?:\*\*|__)?(?::| [-–—])\s/;
/** A list that the documentation of a chart shows in one line: `pull:  - llama2  - mistral`. */
const listInLine = /\b(?:models?|pull|run):(?:\s{1,8}-\s{1,8}[\w.:-]{3,40}(?=\s|$))+/g;
const listedWord = /-\s+([\w.:-]+)/g;
/** The sentence that introduces a list stands so near. */
const nearest = 3;
const longestLine = 1000;
const longestRow = 5000;
const maximum = 200;

/** What has been read so far of the lines above. */
interface Above {
  /** The lines since one that speaks of models. */
  sinceModels: number;
  /** The column of a table whose head says that models stand there; -1 when no table or none. */
  column: number;
  inTable: boolean;
}

/**
 * Names that are words of everyday language, where a text about Ollama sets them apart: as code in a sentence about models, in the
 * column of a table that is headed so, as an item of a list that such a sentence introduces, in the column of names that the server prints. Only the exact name of a model counts.
 */
export function everydayNames(text: string, blocks: readonly MarkdownBlock[], offset: number, role: Role): Reference[] {
  if (!speaksOfServer.test(text)) return [];
  const found = [...listedInColumns(text)].map(({ word, at }) => reference(word, offset + at, role));
  const above: Above = { sinceModels: nearest + 1, column: -1, inTable: false };
  let start = offset;
  for (const line of withoutCode(text, blocks).split('\n')) {
    if (found.length >= maximum) break;
    if (line.includes(': '))
      for (const { word, at } of listedInLine(line)) found.push(reference(word, start + at, role));
    if (line.length <= longestLine)
      for (const { word, at } of namesIn(line, above)) found.push(reference(word, start + at, role));
    start += line.length + 1;
  }
  return found;
}

/** What `ollama list` and its like print: names, sizes and ages in columns. */
const listing =
  /^[ \t]*NAME[ \t]{2,}[A-Z][^\n]{0,200}\n((?:[ \t]*[a-z][\w.:/-]{1,80}[ \t]{2,}[^\n]{1,300}(?:\n|$)){1,100})/gm;
const firstColumn = /^[ \t]*([a-z][\w.:/-]*)/gm;

/** The names in the first column of a listing. */
function* listedInColumns(text: string): Generator<{ readonly word: string; readonly at: number }> {
  for (const { 0: whole, 1: rows = '', index } of text.matchAll(listing)) {
    const start = index + whole.length - rows.length;
    for (const { 0: all, 1: word = '', index: at } of rows.matchAll(firstColumn))
      yield { word, at: start + at + all.length - word.length };
  }
}

const listOfServer =
  /\b(?:ollama|(?:available|installed|popular|recommended|supported) models)\b[^\n:;,.]{0,24}:(?:\$\{?\w{1,20}\}?)?[ \t]{0,4}([a-z][\w.:-]{2,30}(?:,[ \t]{1,4}[a-z][\w.:-]{2,30}){1,12})/gi;
/** `Pulling tinyllama …`, `./pull-model.sh llama3`: what a script says that it does, and how it is used. */
const pulled =
  /(?<!\bgit )\b(?:(?:download|fetch|get|load|pull|run)[-_]models?\.\w{2,4}|[Pp]ull(?:ing|ed)?|[Dd]ownload(?:ing|ed)?|[Ll]oad(?:ing|ed)?) ([a-z][\w.:-]{1,30}[a-z\d])(?= |["'`.…]|$)/gm;
const nameInList = /[a-z][\w.:-]*[a-z0-9]/g;

/**
 * The names in `for Ollama: llama2, codellama, mistral` and `Pulling mistral …`, in comments and prose. Only the exact name of a model
 * counts.
 */
export function listsOfServer(text: string, offset: number, role: Role): Reference[] {
  if (!speaksOfServer.test(text)) return [];
  const found: Reference[] = [];
  for (const { 0: whole, 1: list = '', index } of text.matchAll(listOfServer)) {
    const start = offset + index + whole.length - list.length;
    for (const { 0: word, index: at } of list.matchAll(nameInList)) found.push(reference(word, start + at, role));
  }
  for (const { 0: whole, 1: word = '', index } of text.matchAll(pulled))
    found.push(reference(word, offset + index + whole.length - word.length, role));
  return found.filter(({ literal }) => !saysEnough.test(literal) && isPlausibleId(literal));
}

/** The text with blanks in place of its fenced blocks, which are read by their own language. */
function withoutCode(text: string, blocks: readonly MarkdownBlock[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, info } of blocks) {
    if (info === undefined || start < at) continue;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function* listedInLine(line: string): Generator<{ readonly word: string; readonly at: number }> {
  for (const list of line.slice(0, longestRow).matchAll(listInLine)) {
    for (const { 0: all, 1: word = '', index } of list[0].matchAll(listedWord))
      if (oneWord.test(word)) yield { word, at: list.index + index + all.length - word.length };
  }
}

function* namesIn(line: string, above: Above): Generator<{ readonly word: string; readonly at: number }> {
  if (tableRow.test(line)) {
    yield* tableCell(line, above);
    return;
  }
  above.inTable = false;
  const isItem = listItem.test(line);
  if (speaksOfModels.test(line)) above.sinceModels = 0;
  else if (!isItem && line.trim() !== '') above.sinceModels += 1;
  if (above.sinceModels > (isItem ? nearest : 0)) return;
  for (const { 1: word = '', index } of line.matchAll(inCode)) if (oneWord.test(word)) yield { word, at: index + 1 };
  const item = listItem.exec(line)?.[1]?.trim() ?? '';
  if (oneWord.test(item)) yield { word: item, at: line.lastIndexOf(item) };
  const described = describedItem.exec(line);
  if (described !== null && !saysEnough.test(described[2] ?? ''))
    yield { word: described[2] ?? '', at: described[1]?.length ?? 0 };
}

function* tableCell(line: string, above: Above): Generator<{ readonly word: string; readonly at: number }> {
  const cells = line.split('|');
  if (!above.inTable) {
    above.inTable = true;
    above.column = cells.findIndex((cell) => modelHeader.test(cell));
    return;
  }
  // A row may say itself what its value is for.
  const column = cells.some((each) => modelVariable.test(each))
    ? cells.findIndex((each) => codeCell.test(each))
    : above.column;
  if (column < 0 || tableRule.test(line)) return;
  const cell = cells[column] ?? '';
  const word = cell.trim().replace(/^`(.*)`$/, '$1');
  if (!oneWord.test(word)) return;
  const before = cells.slice(0, column).reduce((sum, { length }) => sum + length + 1, 0);
  yield { word, at: before + cell.indexOf(word) };
}

function reference(literal: string, start: number, role: Role): Reference {
  const span = { start, end: start + literal.length };
  return { kind: 'model', literal, span, namespace: 'ollama', tier: 'B', role, form: 'everyday-name' };
}
