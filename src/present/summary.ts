import * as l10n from '@vscode/l10n';

import type { VerdictWord } from '../domain/finding';
import type { JudgedReference } from '../domain/scan';

import { needsAttention, verdictOrder } from './importance';
import { verdictMark, verdictShort } from './labels/verdict';
import { formatCount } from './language';
import { referenceLicence } from './names';

export type VerdictCounts = Readonly<Record<VerdictWord, number>>;

export function countVerdicts(references: readonly JudgedReference[]): VerdictCounts {
  const counts: Record<VerdictWord, number> = { forbidden: 0, depends: 0, duties: 0, allowed: 0, unknown: 0 };
  for (const judged of references) counts[judged.verdict.word]++;
  return counts;
}

/** `2 not allowed, 1 depends`: the verdicts present, the most pressing first; never by colour alone. */
export function countsText(counts: VerdictCounts): string {
  const parts = verdictOrder
    .filter((word) => counts[word] > 0)
    .map((word) => l10n.t('{0} {1}', formatCount(counts[word]), verdictShort(word)));
  return parts.length === 0 ? l10n.t('no AI reference') : parts.join(', ');
}

/** `✕ Llama 2 Community`: the badge after an id. */
export function badgeText(judged: JudgedReference): string {
  const licence = referenceLicence(judged) ?? l10n.t('licence unknown');
  return `${verdictMark(judged.verdict.word)} ${licence}`;
}

/** The line above a manifest. */
export function manifestText(references: readonly JudgedReference[]): string {
  const attention = references.filter((judged) => needsAttention(judged.verdict)).length;
  const total = references.length === 1 ? l10n.t('1 AI package') : l10n.t('{0} AI packages', references.length);
  return attention === 0
    ? l10n.t('{0}, none needs attention', total)
    : l10n.t('{0}, needing attention: {1}', total, attention);
}
