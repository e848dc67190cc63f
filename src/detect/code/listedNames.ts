import type { Reference, Role } from '../../domain/reference';
import type { Span } from '../../domain/text';

/** `o1`, `o3`: names too short to say anything on their own. */
const shortName = /(?<![\w.@/:+-])[a-z]\d(?![\w/+:-]|\.\d)/g;
/** `tts-1`, `qwen3`, `llama3.2`: a word and its version, which many things are called by. */
const numberedWord = /(?<![\w.@/:+-])[a-z]{1,12}-?\d{1,2}(?:\.\d)?(?![\w/+:-]|\.\d)/g;
/** What stands between two names of one list. */
const between = /^[ \t]{0,2}["'`*_]{0,3}[ \t]{0,2}(?:[,/|·、]|,? ?(?:or|and|및|또는) )[ \t]{0,2}["'`*_]{0,3}$/;
const longestGap = 12;
const item = /^[ \t]*(?:[-*+|]|\d{1,3}[.)])[ \t]/;
const maximum = 100;

/**
 * Short names in an enumeration of models: beside other ids in a line, or as an item of a list whose next or last item is an id.
 * `found` are the ids of the text so far, whose spans begin at `offset`.
 */
export function listedNames(text: string, found: readonly Reference[], offset: number, role: Role): Reference[] {
  if (found.length === 0) return [];
  const starts = found.map(({ span }) => span.start - offset).sort((a, b) => a - b);
  const names: Reference[] = [];
  for (const { 0: literal, index } of text.matchAll(shortName)) {
    if (names.length >= maximum) break;
    const line = lineAt(text, index);
    const isListed =
      isWithin(starts, line, index) ||
      (item.test(text.slice(line.start, line.end)) &&
        [lineAt(text, line.start - 1), lineAt(text, line.end + 1)].some(
          (next) => item.test(text.slice(next.start, next.end)) && isWithin(starts, next, -1),
        ));
    if (!isListed) continue;
    const span = { start: offset + index, end: offset + index + literal.length };
    names.push({ kind: 'model', literal, span, namespace: 'any', tier: 'B', role, form: 'comment-word' });
  }
  return names;
}

/** Names of a word and a number that stand right beside others: `qwen3, deepseek-r1`. They count where one of these is a model's. */
export function namesBeside(text: string, found: readonly Reference[], offset: number, role: Role): Reference[] {
  if (found.length === 0) return [];
  const known: Span[] = found.map(({ span }) => ({ start: span.start - offset, end: span.end - offset }));
  const words = [...text.matchAll(numberedWord)]
    .slice(0, maximum)
    .map(({ 0: literal, index }) => ({ literal, start: index, end: index + literal.length }))
    .filter((word) => !known.some(({ start, end }) => start < word.end && word.start < end));
  return besideOthers(text, known, words).map(({ literal, start, end }) => {
    const span = { start: offset + start, end: offset + end };
    return { kind: 'model', literal, span, namespace: 'any', tier: 'C', role, form: 'comment-word' };
  });
}

/** Those of `words` that are listed with one of `known` or with another that is; both are in the order of the text. */
export function besideOthers<Word extends Span>(text: string, known: readonly Span[], words: readonly Word[]): Word[] {
  const listed: Span[] = [...known];
  const beside = new Set<Word>();
  const visit = (word: Word): void => {
    if (beside.has(word) || !listed.some((other) => areListed(text, word, other))) return;
    listed.push(word);
    beside.add(word);
  };
  // A list may begin or end with the one that tells.
  words.forEach(visit);
  [...words].reverse().forEach(visit);
  return words.filter((word) => beside.has(word));
}

function areListed(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = second.start - first.end;
  return gap > 0 && gap <= longestGap && between.test(text.slice(first.end, second.start));
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const longestLine = 600;

function lineAt(text: string, at: number): Line {
  if (at < 0 || at > text.length) return { start: 0, end: 0 };
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start: Math.max(start, at - longestLine), end: Math.min(end < 0 ? text.length : end, at + longestLine) };
}

/** Whether another id than the one at `own` stands in a line. */
function isWithin(starts: readonly number[], { start, end }: Line, own: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const first = starts[low] === own ? starts[low + 1] : starts[low];
  return first !== undefined && first < end;
}
