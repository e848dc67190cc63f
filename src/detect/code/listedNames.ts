import type { Reference, Role } from '../../domain/reference';

/** `o1`, `o3`: names too short to say anything on their own. */
const shortName = /(?<![\w.@/:+-])[a-z]\d(?![\w/+:-]|\.\d)/g;
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
