import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

import type { FileProblem, ProblemFact, Span } from '../domain/text';

import { nearestWord } from './suggest';

/** Where the readers of the sections leave what they could not accept. */
export interface ProblemSink {
  readonly report: (span: Span, fact: ProblemFact) => void;
}

export interface CollectedProblems extends ProblemSink {
  readonly problems: FileProblem[];
}

export function collectProblems(): CollectedProblems {
  const problems: FileProblem[] = [];
  return { problems, report: (span, fact) => problems.push({ span, fact }) };
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
  where: string | undefined,
  sink: ProblemSink,
): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const keySpan = spanOf(pair.key, spanOf(map, { start: 0, end: 0 }));
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!accepted.includes(key)) {
      sink.report(keySpan, { id: 'unknown-key', subject: key, ...placeIn(where), ...choices(key, accepted) });
    } else if (entries.has(key)) {
      sink.report(keySpan, { id: 'stated-twice', subject: key, ...placeIn(where) });
    } else {
      entries.set(key, { key, keySpan, value: pair.value, span: spanOf(pair.value, keySpan) });
    }
  }
  return entries;
}

/** The section a key stands in; none for the file itself. */
function placeIn(where: string | undefined): Pick<ProblemFact, 'other'> {
  return where === undefined ? {} : { other: where };
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
  sink.report(entry.span, { id: 'needs-text', subject: entry.key });
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
  if (found === undefined) {
    const stated = text === undefined ? { accepted } : { other: text, ...choices(text, accepted) };
    sink.report(entry.span, { id: 'wrong-word', subject: entry.key, ...stated });
  }
  return found;
}

function choices(word: string, accepted: readonly string[]): Pick<ProblemFact, 'meant' | 'accepted'> {
  const meant = nearestWord(word, accepted);
  return { accepted, ...(meant === undefined ? {} : { meant }) };
}

/** A count or an amount: finite and not negative. Anything else is reported. */
export function readAmount(entry: Entry, whole: 'whole' | 'any', sink: ProblemSink): number | undefined {
  const value = isScalar(entry.value) ? entry.value.value : undefined;
  const isNumber = typeof value === 'number' && Number.isFinite(value) && value >= 0;
  if (isNumber && (whole === 'any' || Number.isInteger(value))) return value;
  const written = typeof value === 'string' && /^\d[\d_,. ]*$/.test(value);
  const id = written ? 'number-with-separators' : whole === 'whole' ? 'needs-whole-number' : 'needs-number';
  sink.report(entry.span, { id, subject: entry.key });
  return undefined;
}

export function readTruth(entry: Entry, sink: ProblemSink): boolean | undefined {
  const value = isScalar(entry.value) ? entry.value.value : undefined;
  if (typeof value === 'boolean') return value;
  sink.report(entry.span, { id: 'needs-truth', subject: entry.key });
  return undefined;
}

/** The items of a list as entries of their own. A single value counts as a list of one and is reported. */
export function readList(entry: Entry, sink: ProblemSink): readonly Entry[] {
  const { key, keySpan, value, span } = entry;
  if (isSeq(value)) {
    return value.items.map((item) => ({ key, keySpan, value: item as Node | null, span: spanOf(item, span) }));
  }
  sink.report(span, { id: 'needs-list', subject: key });
  return isScalar(value) ? [entry] : [];
}

/** The map behind a key; anything else is reported. */
export function asMap(entry: Entry, sink: ProblemSink): YAMLMap | undefined {
  if (isMap(entry.value)) return entry.value;
  sink.report(entry.span, { id: 'needs-keys', subject: entry.key });
  return undefined;
}
