import * as l10n from '@vscode/l10n';

import { obligationLabel, restrictionLabel } from '../labels/kinds';

import type { ReportData, ReportFinding } from './reportData';
import { compare } from './reportData';

/** One clause that brings a duty, with the models and packages under it. */
export interface DutyClause {
  readonly finding: ReportFinding;
  readonly names: readonly string[];
}

/** One thing to do before a release, once for all models and packages that ask for it. */
export interface DutyEntry {
  /** Stable for as long as the duty is there, so that a tick can be remembered. */
  readonly key: string;
  readonly title: string;
  /** Lines to show, each as a clause asks for it. */
  readonly wording: readonly string[];
  readonly names: readonly string[];
  readonly clauses: readonly DutyClause[];
  /** True when a text of the repository meets every clause. */
  readonly met: boolean;
}

/** What the project must do, one entry for each kind of duty; what is met already comes last. */
export function dutyEntries(report: ReportData): readonly DutyEntry[] {
  const kinds = new Map<string, Map<string, { finding: ReportFinding; names: Set<string> }>>();
  for (const row of report.rows) {
    for (const finding of row.findings) {
      if (finding.effect !== 'duties' || finding.silenced !== undefined) continue;
      const clauses = kinds.get(finding.kind) ?? new Map<string, { finding: ReportFinding; names: Set<string> }>();
      const key = JSON.stringify([finding.licence, finding.clause, finding.text, finding.wording]);
      const clause = clauses.get(key) ?? { finding, names: new Set<string>() };
      clause.names.add(row.name);
      clauses.set(key, clause);
      kinds.set(finding.kind, clauses);
    }
  }
  const entries = [...kinds.values()].map((clauses) => entryOf([...clauses.values()]));
  return entries.sort(
    (a, b) => Number(a.met) - Number(b.met) || b.names.length - a.names.length || compare(a.title, b.title),
  );
}

function entryOf(
  found: readonly { readonly finding: ReportFinding; readonly names: ReadonlySet<string> }[],
): DutyEntry {
  const clauses = found
    .map(({ finding, names }) => ({ finding, names: [...names].sort(compare) }))
    .sort((a, b) => compare(a.finding.licence ?? '', b.finding.licence ?? ''));
  const [first] = clauses;
  return {
    key: first?.finding.kind ?? '',
    title: first === undefined ? '' : dutyTitle(first.finding),
    wording: [...new Set(clauses.flatMap(({ finding }) => finding.wording.slice(0, 1)))],
    names: [...new Set(clauses.flatMap(({ names }) => names))].sort(compare),
    clauses,
    met: clauses.every(({ finding }) => finding.metIn !== undefined),
  };
}

function dutyTitle(finding: ReportFinding): string {
  const title = ownTitle(finding.kind) ?? obligationLabel(finding.kind) ?? barredTitle(finding.kind) ?? finding.what;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Limits of use that bind whoever uses the model read better as what to do. */
function ownTitle(kind: string): string | undefined {
  switch (kind) {
    case 'acceptable-use':
      return l10n.t('keep to the use policy');
    case 'territory':
      return l10n.t('use it only where the terms allow it');
    case 'field-of-use':
      return l10n.t('keep to the conditions for sensitive fields');
    default:
      return undefined;
  }
}

function barredTitle(kind: string): string | undefined {
  const label = restrictionLabel(kind);
  return label === undefined ? undefined : l10n.t('not allowed: {0}', label);
}
