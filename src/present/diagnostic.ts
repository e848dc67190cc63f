import * as l10n from '@vscode/l10n';

import type { Finding, Severity } from '../domain/finding';
import type { JudgedReference } from '../domain/scan';

import { rankFindings } from './importance';
import { findingLine } from './messages/findingText';
import { whatText } from './messages/what';
import { referenceName } from './names';

/** Roles whose references are shown in hovers and reports but stay out of Problems unless asked for. */
export const quietRoles: ReadonlySet<string> = new Set([
  'documentation',
  'test',
  'catalogue',
  'comment',
  'developer-tool',
  'output',
]);

/** One line for the Problems panel: the most important finding, and how many others the hover holds. */
export interface DiagnosticText {
  readonly finding: Finding;
  readonly severity: Exclude<Severity, 'hint'>;
  readonly message: string;
}

/** Undefined when nothing about the reference belongs in Problems. */
export function renderDiagnostic(judged: JudgedReference): DiagnosticText | undefined {
  const loud = rankFindings(judged.verdict).filter((finding) => finding.severity !== 'hint');
  const [first] = loud;
  if (first === undefined || first.severity === 'hint') return undefined;
  const name = referenceName(judged);
  const line = findingLine(first, name);
  const rest = new Set(loud.map((finding) => whatText(finding, name))).size - 1;
  const message = rest === 0 ? line : `${line} ${l10n.t('(+{0} more)', rest)}`;
  return { finding: first, severity: first.severity, message };
}
