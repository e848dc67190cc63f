import type { Label } from './labels';
import type { Found, Score } from './score';

export interface Figures {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
  /** Undefined where there was nothing to find. */
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  readonly f1: number | undefined;
}

/** Recall, precision and F1 of the references for which `of` gives the same value; what has no value is left out. */
export function figuresBy(
  score: Score,
  of: { readonly label: (label: Label) => string | undefined; readonly found: (found: Found) => string | undefined },
): Map<string, Figures> {
  const counts = new Map<string, { found: number; missed: number; wrong: number }>();
  const count = (value: string | undefined, what: 'found' | 'missed' | 'wrong'): void => {
    if (value === undefined) return;
    const entry = counts.get(value) ?? { found: 0, missed: 0, wrong: 0 };
    entry[what]++;
    counts.set(value, entry);
  };
  for (const { found } of score.answered) count(of.found(found), 'found');
  for (const label of score.misses) count(of.label(label), 'missed');
  for (const wrong of score.falsePositives) count(of.found(wrong), 'wrong');
  return new Map(
    [...counts].sort((a, b) => b[1].found - a[1].found).map(([value, entry]) => [value, figuresOf(entry)]),
  );
}

function figuresOf(entry: { found: number; missed: number; wrong: number }): Figures {
  const recall = share(entry.found, entry.found + entry.missed);
  const precision = share(entry.found, entry.found + entry.wrong);
  const f1 =
    recall === undefined || precision === undefined || recall + precision === 0
      ? undefined
      : (2 * recall * precision) / (recall + precision);
  return { ...entry, recall, precision, f1 };
}

export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** How often family and licence of the matched references are those of the label; `|` parts accepted alternatives. */
export function judgements(score: Score): { readonly family: Judgement; readonly licence: Judgement } {
  return { family: judge(score, 'family'), licence: judge(score, 'licence') };
}

export interface Judgement {
  readonly labelled: number;
  readonly right: number;
  readonly wrong: readonly { readonly label: Label; readonly said: string }[];
}

function judge(score: Score, what: 'family' | 'licence'): Judgement {
  const labelled = score.answered.filter(({ label }) => accepted(label[what]).length > 0);
  const wrong = labelled.flatMap(({ label, found }) => {
    const said = found[what] ?? '';
    return accepted(label[what]).some((wanted) => agrees(what, wanted, said)) ? [] : [{ label, said }];
  });
  return { labelled: labelled.length, right: labelled.length - wrong.length, wrong };
}

function accepted(list: string): string[] {
  return list.split('|').filter((value) => value !== '' && value !== 'unknown' && !value.startsWith('unknown/'));
}

/** Families agree when one name begins with the other: labels and catalogue cut generations differently. */
function agrees(what: 'family' | 'licence', wanted: string, said: string): boolean {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/-(only|or-later)$/, '')
      .replace(/[^a-z0-9+]/g, '');
  if (plain(wanted) === plain(said)) return true;
  if (what === 'licence' || said === '') return false;
  const a = plain(wanted.slice(wanted.indexOf('/') + 1));
  const b = plain(said.slice(said.indexOf('/') + 1));
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}
