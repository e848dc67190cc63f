import type { Finding, Severity, Verdict, VerdictWord } from '../domain/finding';
import { findingIds } from '../domain/finding';

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
const effectRank: Readonly<Record<VerdictWord, number>> = {
  forbidden: 0,
  depends: 1,
  duties: 2,
  unknown: 3,
  allowed: 4,
};

/** Verdicts from the one that needs attention most to the one that needs none. */
export const verdictOrder: readonly VerdictWord[] = ['forbidden', 'depends', 'unknown', 'duties', 'allowed'];

/** Findings that still speak, the most important first: severity, then effect, then the order of the id list. */
export function rankFindings(verdict: Verdict): readonly Finding[] {
  return verdict.findings
    .filter((finding) => finding.silencedBy === undefined)
    .sort(
      (a, b) =>
        severityRank[a.severity] - severityRank[b.severity] ||
        effectRank[a.effect] - effectRank[b.effect] ||
        findingIds.indexOf(a.id) - findingIds.indexOf(b.id),
    );
}

/** True for verdicts a person has to do something about. */
export function needsAttention(verdict: Verdict): boolean {
  return rankFindings(verdict).some((finding) => finding.severity === 'error' || finding.severity === 'warning');
}
