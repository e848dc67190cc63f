import * as l10n from '@vscode/l10n';

import type { VerdictWord } from '../../domain/finding';
import { opennessComponents } from '../../domain/openness';
import type { OpennessComponent, OpennessValue } from '../../domain/openness';
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

export function rowsOf(report: ReportData, word: VerdictWord): readonly ReportRow[] {
  return report.rows.filter((row) => row.verdict === word);
}

/** The finding that brought the verdict of a row. */
export function decidingFinding({ verdict, findings }: ReportRow): ReportFinding | undefined {
  const speaking = findings.filter((finding) => finding.silenced === undefined);
  return speaking.find(({ effect }) => effect === verdict) ?? speaking[0];
}

/** Open verdicts that no fact of the profile settles, such as a version that is not stated. */
export function undecidedRows(report: ReportData): readonly ReportRow[] {
  return rowsOf(report, 'depends').filter((row) => row.decidedBy.length === 0);
}

/** How many models state a component as open, partial, closed or unknown; components nobody states are left out. */
export interface OpennessBar {
  readonly component: OpennessComponent;
  readonly counts: ReadonlyMap<OpennessValue, number>;
  readonly total: number;
}

/** Openness of the models, component by component. */
export function opennessBars(report: ReportData): readonly OpennessBar[] {
  const profiles = new Map(
    report.rows.flatMap(({ name, openness }) => (openness === undefined ? [] : [[name, openness] as const])),
  );
  return opennessComponents.flatMap((component) => {
    const counts = new Map<OpennessValue, number>();
    for (const { components } of profiles.values()) {
      const value = components[component];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return total === 0 ? [] : [{ component, counts, total }];
  });
}

/** One sentence that says how much was read and how fresh the facts are. */
export function scopeText(report: ReportData): string {
  const scope = l10n.t('{0} files read; facts as of {1}.', formatCount(report.scannedFiles), report.dataDate);
  const parts = [scope];
  if (report.scanned === false) parts.push(l10n.t('Only open files have been read so far; scan again to read all.'));
  if (!report.complete) parts.push(l10n.t('The scan was cut short, so something may be missing.'));
  if (!report.profileStated) parts.push(l10n.t('No usage profile is stated, so many verdicts stay open.'));
  parts.push(
    l10n.t('This report says what the texts state and where; whether that fits your case is for you to decide.'),
  );
  return parts.join(' ');
}

/** A report counts what is named, the editor where: both figures, so that neither looks wrong beside the other. */
export function totalText(report: ReportData): string {
  const places = report.rows.reduce((sum, row) => sum + row.places.length, 0);
  return l10n.t('Models and packages: {0}, named in {1} places.', formatCount(report.rows.length), formatCount(places));
}
