import type { Reference, Role } from '../../domain/reference';
import type { CodeToken, StringToken } from '../../parse/codeTokens';

import { namespaceOfProvider } from './hosts';
import { isModelKey } from './modelKeys';
import { isPlausibleId } from './plausibleId';

const maximumColumns = 60;
const maximumValues = 500;
const farthestDefault = 8;
const maximumEvidence = 200_000;
const modelTable = /(?:^|_)(?:ai_?|llm_?|language_?)?models?$/i;
const nameColumn = /^(?:name|id|slug|identifier|code|key)$/i;
const providerColumn = /^(?:provider|vendor|backend|source|platform)(?:_?(?:name|id|type))?$/i;

/** Values of columns that name a model: `INSERT … (model) VALUES ('mistral')`, `model IN ('gpt-4o', …)`, `model text DEFAULT 'llama3'`. */
export function sqlValues(text: string, tokens: readonly CodeToken[], role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length && found.length < maximumValues; i += 1) {
    const word = keyword(tokens[i]);
    if (word === 'into') found.push(...insertedValues(tokens, i, role));
    else if (word === 'in' && isModelColumn(tokens, i)) found.push(...strings(tokens, i + 2, role));
    else if (word === 'default') found.push(...defaultValue(tokens, i, role));
  }
  return speaksOfModels(text) ? found : found.filter(({ literal }) => !isPlainWord(literal));
}

/** Whether a text is about language models, so that `mistral` is none of a car's names. */
export function speaksOfModels(text: string): boolean {
  return /llm|ollama|openai|anthropic|\bgpt|prompt|embedding|chat|\bagents?\b|\bai_/i.test(
    text.slice(0, maximumEvidence),
  );
}

export function isPlainWord(value: string): boolean {
  return /^[a-z]+$/i.test(value);
}

function keyword(token: CodeToken | undefined): string {
  return token?.kind === 'name' ? token.text.toLowerCase() : '';
}

/** The name of a column; a quoted one is a string to the lexer. */
function columnName(token: CodeToken | undefined): string {
  if (token?.kind === 'string') return token.value;
  return token?.kind === 'name' ? token.text : '';
}

function isModelColumn(tokens: readonly CodeToken[], i: number): boolean {
  const at = keyword(tokens[i - 1]) === 'not' ? i - 2 : i - 1;
  return tokens[i + 1]?.text === '(' && isModelKey(columnName(tokens[at]));
}

/** Reads the columns behind the table and, row by row, the strings at the places of those that name models. */
function insertedValues(tokens: readonly CodeToken[], into: number, role: Role): Reference[] {
  let i = into + 1;
  while (tokens[i + 1]?.text === '.') i += 2;
  const table = columnName(tokens[i]);
  if (tokens[i + 1]?.text !== '(') return [];
  const columns: string[] = [];
  for (i += 2; i < tokens.length && tokens[i]?.text !== ')' && columns.length < maximumColumns; i += 1) {
    if (tokens[i]?.text !== ',') columns.push(columnName(tokens[i]));
  }
  const wanted = columns.map((name) => isModelKey(name) || (modelTable.test(table) && nameColumn.test(name)));
  if (keyword(tokens[i + 1]) !== 'values' || !wanted.includes(true)) return [];
  const provider = columns.findIndex((name) => providerColumn.test(name));
  const found: Reference[] = [];
  for (i += 2; tokens[i]?.text === '('; i += 1) {
    const row: (StringToken | undefined)[] = [];
    i = readRow(tokens, i, row);
    const beside = provider < 0 ? undefined : row[provider];
    const namespace = beside === undefined ? undefined : namespaceOfProvider(beside.value);
    for (const [at, value] of row.entries())
      if (value !== undefined && wanted[at] === true) found.push(...reference(value, namespace ?? 'any', role));
    if (tokens[i + 1]?.text === ',') i += 1;
    if (found.length > maximumValues) break;
  }
  return found;
}

/** Adds the values of one row, strings where they are nothing else, and returns the index of its end. */
function readRow(tokens: readonly CodeToken[], open: number, into: (StringToken | undefined)[]): number {
  let depth = 0;
  let from = open + 1;
  for (let i = open; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'open') depth += 1;
    else if (token?.kind === 'close') depth -= 1;
    if (depth > 1 || (depth === 1 && token?.text !== ',')) continue;
    const first = tokens[from];
    into.push(i === from + 1 && first?.kind === 'string' ? first : undefined);
    from = i + 1;
    if (depth === 0) return i;
  }
  return tokens.length;
}

function strings(tokens: readonly CodeToken[], from: number, role: Role): Reference[] {
  const found: Reference[] = [];
  for (let i = from; found.length < maximumValues; i += 2) {
    const token = tokens[i];
    if (token?.kind !== 'string') break;
    found.push(...reference(token, 'any', role));
    if (tokens[i + 1]?.text !== ',') break;
  }
  return found;
}

/** The default of a column: its name stands at the beginning of the definition, a few words before. */
function defaultValue(tokens: readonly CodeToken[], i: number, role: Role): Reference[] {
  const value = tokens[i + 1];
  if (value?.kind !== 'string') return [];
  for (let at = i - 1; at > i - farthestDefault; at -= 1) {
    const before = tokens[at - 1];
    const begins = before === undefined || before.text === '(' || before.text === ',' || keyword(before) === 'column';
    if (begins && tokens[at]?.kind !== 'close')
      return isModelKey(columnName(tokens[at])) ? reference(value, 'any', role) : [];
  }
  return [];
}

function reference({ value, contentStart, contentEnd }: StringToken, namespace: string, role: Role): Reference[] {
  if (!isPlausibleId(value)) return [];
  const span = { start: contentStart, end: contentEnd };
  return [{ kind: 'model', literal: value, span, namespace, tier: 'B', role, form: 'sql-column' }];
}
