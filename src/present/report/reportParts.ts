import * as l10n from '@vscode/l10n';

import { clauseLabel } from '../labels/licence';
import { formatCount } from '../language';

import { escapeHtml, htmlLink } from './html';
import type { ReportFinding } from './reportData';

const nameLimit = 8;

/** Names in a row; the end of a long list is folded. */
export function nameList(names: readonly string[]): string {
  const shown = names.slice(0, nameLimit).map(escapeHtml).join(', ');
  const rest = names.slice(nameLimit);
  if (rest.length === 0) return shown;
  return `${shown} <details class="inline"><summary>${escapeHtml(l10n.t('{0} more', formatCount(rest.length)))}</summary>${rest.map(escapeHtml).join(', ')}</details>`;
}

/** The clause in brackets, linked to its text; nothing where no clause is named. */
export function clauseLink({ clause, source }: ReportFinding): string {
  return clause === undefined ? '' : ` (${htmlLink(clauseLabel(clause), source)})`;
}

/** A finding as sentences: what, the clause, what to do now. */
export function findingWords(finding: ReportFinding): string {
  const silenced =
    finding.silenced === undefined ? '' : ` <em>${escapeHtml(l10n.t('Acknowledged: {0}', finding.silenced))}</em>`;
  return `${escapeHtml(finding.what)}${clauseLink(finding)}. ${escapeHtml(finding.now)}${silenced}`;
}

/** The same with what the clause says. */
export function findingWithReason(finding: ReportFinding): string {
  return finding.why === ''
    ? findingWords(finding)
    : `${findingWords(finding)}<br><small>${escapeHtml(finding.why)}</small>`;
}
