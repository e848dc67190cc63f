import * as l10n from '@vscode/l10n';

import type { Finding, Severity } from '../domain/finding';
import type { JudgedReference } from '../domain/scan';

import { rankFindings } from './importance';
import { licenceShortName } from './labels/licence';
import { locatedWhat } from './messages/findingText';
import { nowText } from './messages/now';
import { whatText } from './messages/what';
import { referenceName, subjectName } from './names';

/** Roles whose references are shown in hovers and reports but stay out of Problems unless asked for. */
export const quietRoles: ReadonlySet<string> = new Set([
  'documentation',
  'test',
  'catalogue',
  'comment',
  'developer-tool',
  'output',
]);

/** What the panel shows of a line before it has to be wide. */
const longestLine = 160;

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
  const rest = new Set(loud.map((finding) => whatText(finding, name))).size - 1;
  const count = rest === 0 ? '' : ` ${l10n.t('(+{0} more)', rest)}`;
  const located = locatedWhat(first, name);
  const subject = withSubject(located, [subjectName(judged), name], licenceShortName(first.licence ?? ''));
  const now = nowText(first);
  const wordings = [`${subject} ${now}`.trimEnd(), `${located} ${now}`.trimEnd(), subject, located];
  const line = wordings.find((wording) => wording.length + count.length <= longestLine) ?? located;
  return { finding: first, severity: first.severity, message: line + count };
}

/**
 * The model's name first, in its shortest form, unless the sentence opens with it or with a licence named after it. The licence goes
 * into brackets where the sentence says `licence: …`, for two colons in a row read badly.
 */
function withSubject(sentence: string, names: readonly string[], licence: string): string {
  const opening = sentence.toLowerCase();
  if (names.some((name) => opening.startsWith(name.toLowerCase()))) return sentence;
  const [shortest] = [...names].sort((a, b) => a.length - b.length);
  if (shortest === undefined) return sentence;
  return sentence.startsWith(`${licence}: `)
    ? `${shortest} (${licence})${sentence.slice(licence.length)}`
    : `${shortest}: ${sentence}`;
}
