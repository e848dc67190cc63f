import * as l10n from '@vscode/l10n';

import type { Finding } from '../../domain/finding';
import { listFact } from '../facts';
import { clauseLabel, licenceShortName } from '../labels/licence';
import { localised } from '../language';

import { nowText } from './now';
import { whatText } from './what';

/** A finding in words: what is the matter, why with the clause, and what to do now. Plain text, not escaped. */
export interface FindingText {
  readonly what: string;
  readonly why: string;
  readonly now: string;
}

/** `name` is what the reference is called. The sentences state what the terms say; they never advise. */
export function findingText(finding: Finding, name: string): FindingText {
  const what = whatText(finding, name);
  return { what, why: whyText(finding, what), now: nowText(finding) };
}

/** One line for the terminal: what, the clause, what to do now. */
export function findingLine(finding: Finding, name: string): string {
  return `${locatedWhat(finding, name)} ${nowText(finding)}`.trimEnd();
}

/** What, with the clause in brackets, as a sentence. */
export function locatedWhat(finding: Finding, name: string): string {
  const clause = finding.evidence === undefined ? undefined : shortClause(finding.evidence.clause);
  const what = whatText(finding, name);
  return clause === undefined ? `${what}.` : `${what} (${clause}).`;
}

/** What the first sentence says already is not said again. */
function whyText(finding: Finding, what: string): string {
  const reason = finding.text === undefined ? undefined : localised(finding.text);
  const parts: string[] = [];
  if (reason !== undefined && !what.includes(reason.replace(/[.。]$/, ''))) parts.push(reason);
  const [wording] = listFact(finding, 'requiredText');
  if (wording !== undefined && !what.includes(wording)) parts.push(`“${wording}”`);
  if (finding.licence !== undefined && finding.evidence !== undefined) {
    parts.push(`${licenceShortName(finding.licence)}, ${clauseLabel(finding.evidence.clause)}.`);
  }
  if (finding.inheritedFrom !== undefined) parts.push(l10n.t('These are the terms of {0}.', finding.inheritedFrom));
  return parts.join(' ');
}

function shortClause(clause: string): string | undefined {
  if (clause === 'unnumbered' || clause === 'not read' || clause === 'nature of the service') return undefined;
  return clause.length <= 40 ? clauseLabel(clause) : undefined;
}
