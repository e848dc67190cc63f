import { besideOthers } from '../detect/code/listedNames';
import type { Reference } from '../domain/reference';
import type { ResolvedReference } from '../domain/scan';

const forms: ReadonlySet<string> = new Set(['comment-word', 'comment-literal']);
const most = 500;

/**
 * Adds names that could be anything, `tts-1` or `qwen3`, where prose lists them right beside a model: `gpt-4o-mini-tts / tts-1`. `unsure`
 * holds names that the catalogue knows. Order by position stays.
 */
export function withAdjacentNames(
  text: string,
  known: readonly ResolvedReference[],
  unsure: readonly ResolvedReference[],
): readonly ResolvedReference[] {
  const words = unsure.filter(isCandidate).slice(0, most);
  if (words.length === 0) return known;
  const models = known.filter(({ reference }) => reference.kind === 'model').map(({ reference }) => reference.span);
  const byStart = new Map(words.map((word) => [word.reference.span.start, word]));
  const spans = words.map(({ reference }) => reference.span);
  const added = besideOthers(text, models, spans).flatMap(({ start }) => byStart.get(start) ?? []);
  return added.length === 0
    ? known
    : [...known, ...added].sort((a, b) => a.reference.span.start - b.reference.span.start);
}

function isCandidate({ reference, resolution: { match } }: ResolvedReference): boolean {
  return isWord(reference) && (match === 'exact' || match === 'pattern');
}

function isWord({ kind, form, literal }: Reference): boolean {
  return kind === 'model' && forms.has(form) && /^[a-z]+-?\d{1,2}(?:\.\d)?$/.test(literal);
}
