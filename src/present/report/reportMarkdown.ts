import * as l10n from '@vscode/l10n';

import { clauseLabel } from '../labels/licence';
import { componentLabel, componentsByValue, opennessMark, opennessValueLabel } from '../labels/openness';
import { verdictLabel, verdictMark } from '../labels/verdict';
import { code, escapeMarkdown, markdownLink } from '../markdown';

import type { ReportData, ReportFinding, ReportRow } from './reportData';
import { dutyEntries } from './reportDuties';
import type { DutyEntry } from './reportDuties';
import { deciders, decidingFinding, rowsOf, scopeText, totalText, verdictBars } from './reportSummary';

const placeLimit = 10;

/** The report as GitHub-flavoured Markdown, for a repository or a review. */
export function renderReportMarkdown(report: ReportData): string {
  return [
    `# ${escapeMarkdown(report.title)}`,
    escapeMarkdown(scopeText(report)),
    escapeMarkdown(totalText(report)),
    summary(report),
    forbiddenList(report),
    deciderList(report),
    dutyList(report),
    unknownList(report),
    `## ${escapeMarkdown(l10n.t('All models and packages'))}`,
    ...report.rows.map(rowSection),
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function summary(report: ReportData): string {
  const head = `| ${escapeMarkdown(l10n.t('Verdict'))} | ${escapeMarkdown(l10n.t('Count'))} |\n| --- | ---: |`;
  const lines = verdictBars(report).map(
    ({ word, count }) => `| ${verdictMark(word)} ${escapeMarkdown(verdictLabel(word))} | ${String(count)} |`,
  );
  return [head, ...lines].join('\n');
}

function forbiddenList(report: ReportData): string {
  const items = rowsOf(report, 'forbidden').map((row) => {
    const finding = decidingFinding(row);
    return `- **${escapeMarkdown(row.name)}**${finding === undefined ? '' : ` ${findingWords(finding)}`}`;
  });
  return section(verdictLabel('forbidden'), items);
}

function deciderList(report: ReportData): string {
  const items = deciders(report).map(
    ({ label, key, names }) => `- **${escapeMarkdown(label)}** (${code(key)}): ${names.map(escapeMarkdown).join(', ')}`,
  );
  return section(l10n.t('What decides'), items);
}

function dutyList(report: ReportData): string {
  return section(l10n.t('Duties'), dutyEntries(report).map(dutyItem));
}

/** One line to tick off; the clauses stand below it. */
function dutyItem({ title, wording, names, clauses, met }: DutyEntry): string {
  const lines = wording.map((line) => ` “${escapeMarkdown(line)}”`).join('');
  const details = clauses.map(({ finding, names: bound }) => {
    const clause =
      finding.clause === undefined ? '' : ` (${markdownLink(clauseLabel(finding.clause), finding.source)})`;
    const metIn = finding.metIn === undefined ? '' : ` ${escapeMarkdown(l10n.t('Met in {0}', finding.metIn))}`;
    const policy = finding.policy === undefined ? '' : ` ${markdownLink(l10n.t('use policy'), finding.policy)}`;
    return `  - ${escapeMarkdown(finding.licence ?? '')}${clause}: ${escapeMarkdown(finding.text ?? finding.what)}${policy} ${bound.map(escapeMarkdown).join(', ')}${metIn}`;
  });
  const head = `- [${met ? 'x' : ' '}] **${escapeMarkdown(title)}**${lines}: ${names.map(escapeMarkdown).join(', ')}`;
  return [head, ...details].join('\n');
}

function unknownList(report: ReportData): string {
  const items = rowsOf(report, 'unknown').map(
    (row) => `- **${escapeMarkdown(row.name)}**: ${row.ids.map(code).join(', ')}`,
  );
  return section(l10n.t('Not known'), items);
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `## ${escapeMarkdown(title)}\n\n${items.join('\n')}`;
}

function rowSection(row: ReportRow): string {
  const licence =
    row.licence === undefined ? escapeMarkdown(l10n.t('licence unknown')) : markdownLink(row.licence, row.licenceUrl);
  const lines = [
    `### ${verdictMark(row.verdict)} ${escapeMarkdown(row.name)}`,
    `${escapeMarkdown(verdictLabel(row.verdict))} · ${licence} · ${escapeMarkdown(row.category)} · ${row.ids.map(code).join(', ')}`,
  ];
  const findings = row.findings.map((finding) => `- ${findingWords(finding)}`).join('\n');
  if (findings !== '') lines.push(findings);
  const openness = opennessWords(row);
  if (openness !== '') lines.push(openness);
  lines.push(placeWords(row));
  return lines.join('\n\n');
}

function findingWords(finding: ReportFinding): string {
  const clause = finding.clause === undefined ? '' : ` (${markdownLink(clauseLabel(finding.clause), finding.source)})`;
  const silenced =
    finding.silenced === undefined ? '' : ` ${escapeMarkdown(l10n.t('Acknowledged: {0}', finding.silenced))}`;
  return `${escapeMarkdown(finding.what)}${clause}. ${escapeMarkdown(finding.now)}${silenced}`.trimEnd();
}

function opennessWords(row: ReportRow): string {
  if (row.openness === undefined) return '';
  const parts = [...componentsByValue(row.openness)].map(
    ([value, components]) =>
      `${opennessMark(value)} ${escapeMarkdown(opennessValueLabel(value))}: ${escapeMarkdown(components.map(componentLabel).join(', '))}`,
  );
  return parts.join(' · ');
}

function placeWords(row: ReportRow): string {
  const shown = row.places.slice(0, placeLimit).map((place) => code(`${place.path}:${String(place.line)}`));
  const rest = row.places.length - shown.length;
  if (rest > 0) shown.push(escapeMarkdown(l10n.t('{0} more', rest)));
  return shown.join(', ');
}
