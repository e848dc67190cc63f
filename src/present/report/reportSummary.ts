import * as l10n from '@vscode/l10n';

import type { VerdictWord } from '../../domain/finding';
import type { UsageKey } from '../../domain/usageProfile';
import { verdictOrder } from '../importance';
import { usageKeyLabel } from '../labels/usage';
import { formatCount } from '../language';

import type { ReportData, ReportFinding, ReportRow } from './reportData';
import { compare } from './reportData';

/** A bar of a chart: the words carry the meaning, the length only repeats it. */
export interface ReportBar {
  readonly label: string;
  readonly count: number;
}

export interface Decider {
  readonly key: UsageKey;
  readonly label: string;
  readonly names: readonly string[];
}

/** A duty and everything in the project that brings it. */
export interface Duty {
  readonly finding: ReportFinding;
  readonly names: readonly string[];
}

export function verdictBars(report: ReportData): readonly { word: VerdictWord; count: number }[] {
  return verdictOrder.map((word) => ({ word, count: report.rows.filter((row) => row.verdict === word).length }));
}

export function licenceBars(report: ReportData): readonly ReportBar[] {
  const counts = new Map<string, number>();
  for (const row of report.rows) {
    const label = row.licence ?? l10n.t('licence unknown');
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || compare(a.label, b.label));
}

/** The profile facts that would settle an open verdict, with what hangs on each. */
export function deciders(report: ReportData): readonly Decider[] {
  const names = new Map<UsageKey, Set<string>>();
  for (const row of report.rows) {
    for (const key of row.decidedBy) names.set(key, (names.get(key) ?? new Set()).add(row.name));
  }
  return [...names]
    .map(([key, set]) => ({ key, label: usageKeyLabel(key), names: [...set].sort(compare) }))
    .sort((a, b) => b.names.length - a.names.length || compare(a.key, b.key));
}

/** What the project must do: each clause once, with the models and packages it comes from. */
export function duties(report: ReportData): readonly Duty[] {
  const found = new Map<string, { finding: ReportFinding; names: Set<string> }>();
  for (const row of report.rows) {
    for (const finding of row.findings) {
      if (finding.effect !== 'duties' || finding.silenced !== undefined) continue;
      const key = `${finding.what}\n${finding.clause ?? ''}\n${finding.why}`;
      const duty = found.get(key) ?? { finding, names: new Set<string>() };
      duty.names.add(row.name);
      found.set(key, duty);
    }
  }
  return [...found.values()].map(({ finding, names }) => ({ finding, names: [...names].sort(compare) }));
}

export function unknownRows(report: ReportData): readonly ReportRow[] {
  return report.rows.filter((row) => row.verdict === 'unknown');
}

/** One sentence that says how much was read and how fresh the facts are. */
export function scopeText(report: ReportData): string {
  const scope = l10n.t('{0} files read; facts as of {1}.', formatCount(report.scannedFiles), report.dataDate);
  const parts = [scope];
  if (!report.complete) parts.push(l10n.t('The scan was cut short, so something may be missing.'));
  if (!report.profileStated) parts.push(l10n.t('No usage profile is stated, so many verdicts stay open.'));
  parts.push(
    l10n.t('This report says what the texts state and where; whether that fits your case is for you to decide.'),
  );
  return parts.join(' ');
}
