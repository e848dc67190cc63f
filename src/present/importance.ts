import {
  verdictPrecedence,
  type Finding,
  type FindingId,
  type Severity,
  type Verdict,
  type VerdictWord,
} from '../domain/finding';

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** What a person can act on comes before what is true of nearly every text. */
const salience: readonly FindingId[] = [
  'policy-denied',
  'non-commercial',
  'research-only',
  'user-threshold',
  'revenue-threshold',
  'output-training',
  'licence-conflict',
  'network-copyleft',
  'share-alike',
  'retired-model',
  'attribution-duty',
  'naming-duty',
  'closed-model',
  'notice-duty',
  'openness-below-policy',
  'acknowledged-expired',
  'relicensed',
  'unknown-licence',
  'unknown-model',
  'territory-limit',
  'competing-use',
  'field-of-use',
  'redistribution-limit',
  'acceptable-use',
];

/** Verdicts from the one that needs attention most to the one that needs none. */
export const verdictOrder: readonly VerdictWord[] = verdictPrecedence;

/** Findings that still speak, the most important first: severity, then what can be acted on, then effect. */
export function rankFindings(verdict: Verdict): readonly Finding[] {
  return verdict.findings
    .filter((finding) => finding.silencedBy === undefined)
    .sort(
      (a, b) =>
        severityRank[a.severity] - severityRank[b.severity] ||
        salience.indexOf(a.id) - salience.indexOf(b.id) ||
        verdictPrecedence.indexOf(a.effect) - verdictPrecedence.indexOf(b.effect),
    );
}

/** True for verdicts a person has to do something about. */
export function needsAttention(verdict: Verdict): boolean {
  return verdict.findings.some(
    ({ severity, silencedBy }) => silencedBy === undefined && (severity === 'error' || severity === 'warning'),
  );
}
