import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import type { Span, TextProblem } from '../domain/text';

import { nearestWord } from './suggest';

/** Where the readers of the sections leave what they could not accept. */
export interface ProblemSink {
  readonly report: (span: Span, message: string) => void;
}

export interface CollectedProblems extends ProblemSink {
  readonly problems: TextProblem[];
}

export function collectProblems(): CollectedProblems {
  const problems: TextProblem[] = [];
  return { problems, report: (span, message) => problems.push({ span, message }) };
}

/** One key of a map with its value and the place to point at. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node | null;
  readonly span: Span;
}

export function spanOf(node: unknown, otherwise: Span): Span {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : otherwise;
}

/** The entries of a map. Keys that are not accepted are reported with the nearest accepted one and left out. */
export function readMap(
  map: YAMLMap,
  accepted: readonly string[],
  where: string,
  sink: ProblemSink,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const keySpan = spanOf(pair.key, spanOf(map, { start: 0, end: 0 }));
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!accepted.includes(key)) {
      const meant = nearestWord(key, accepted);
      const hint = meant === undefined ? `Accepted: ${accepted.join(', ')}.` : `Did you mean ${meant}?`;
      sink.report(keySpan, `Unknown key ${key} in ${where}. ${hint}`);
    } else if (entries.has(key)) {
      sink.report(keySpan, `${key} is stated twice in ${where}; the first one counts.`);
    } else {
      entries.set(key, { key, keySpan, value: pair.value, span: spanOf(pair.value, keySpan) });
    }
  }
  return entries;
}

/** True for `key:` with nothing behind it, which states nothing. */
export function isEmpty(entry: Entry): boolean {
  return entry.value === null || (isScalar(entry.value) && entry.value.value === null);
}

/** The text of a scalar; anything else is reported. Numbers and booleans count as the text they were written as. */
export function readText(entry: Entry, sink: ProblemSink): string | undefined {
  if (isScalar(entry.value)) {
    const { value, source } = entry.value;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return source ?? String(value);
  }
  sink.report(entry.span, `${entry.key} needs a text.`);
  return undefined;
}

/** A word out of a closed list; anything else is reported with the accepted words. */
export function readWord<Word extends string>(
  entry: Entry,
  accepted: readonly Word[],
  sink: ProblemSink,
): Word | undefined {
  const text = isScalar(entry.value) ? String(entry.value.value) : undefined;
  const found = accepted.find((word) => word === text);
  if (found === undefined) sink.report(entry.span, wrongWord(entry.key, text, accepted));
  return found;
}

function wrongWord(key: string, text: string | undefined, accepted: readonly string[]): string {
  const meant = text === undefined ? undefined : nearestWord(text, accepted);
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return `${key} cannot be ${text ?? 'a list or a map'}.${hint} Accepted: ${accepted.join(', ')}.`;
}

/** A count or an amount: finite and not negative. Anything else is reported. */
export function readAmount(entry: Entry, whole: 'whole' | 'any', sink: ProblemSink): number | undefined {
  const value = isScalar(entry.value) ? entry.value.value : undefined;
  const isNumber = typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (isNumber && (whole === 'any' || Number.isInteger(value))) return value;
  const kind = whole === 'whole' ? 'a whole number' : 'a number';
  const separators = typeof value === 'string' && /^\d[\d_,. ]*$/.test(value) ? ' Write it without separators.' : '';
  sink.report(entry.span, `${entry.key} needs ${kind}, 0 or more.${separators}`);
  return undefined;
}

export function readTruth(entry: Entry, sink: ProblemSink): boolean | undefined {
  const value = isScalar(entry.value) ? entry.value.value : undefined;
  if (typeof value === 'boolean') return value;
  sink.report(entry.span, `${entry.key} needs true or false.`);
  return undefined;
}

/** The items of a list as entries of their own. A single value counts as a list of one and is reported. */
export function readList(entry: Entry, sink: ProblemSink): readonly Entry[] {
  const { key, keySpan, value, span } = entry;
  if (isSeq(value)) {
    return value.items.map((item) => ({ key, keySpan, value: item as Node | null, span: spanOf(item, span) }));
  }
  sink.report(span, `${key} needs a list, such as [a, b].`);
  return isScalar(value) ? [entry] : [];
}

/** The map behind a key; anything else is reported. */
export function asMap(entry: Entry, sink: ProblemSink): YAMLMap | undefined {
  if (isMap(entry.value)) return entry.value;
  sink.report(entry.span, `${entry.key} needs keys of its own, one a line.`);
  return undefined;
}
