import * as l10n from '@vscode/l10n';

import { verdictLabel, verdictMark } from '../labels/verdict';
import { currentLanguage, formatCount } from '../language';

import { escapeHtml, htmlLink } from './html';
import { chartSection } from './reportCharts';
import type { ReportData, ReportRow } from './reportData';
import { dutyEntries } from './reportDuties';
import { clauseLink, findingWords, nameList } from './reportParts';
import { reportScript } from './reportScript';
import { reportStyle } from './reportStyle';
import { deciders, decidingFinding, rowsOf, scopeText, totalText, undecidedRows, verdictBars } from './reportSummary';
import { tableSection } from './reportTable';

/** How the page is locked down and what it may do. */
export interface ReportPage {
  /** Fresh for every page: only our style and script carry it. */
  readonly nonce: string;
  /** In the editor, places and exports are buttons that post a message; in a file they are plain text. */
  readonly interactive: boolean;
}

/** The report as one self-contained HTML page: no remote content, readable without script, printable. */
export function renderReportHtml(report: ReportData, page: ReportPage): string {
  const policy = `default-src 'none'; style-src 'nonce-${page.nonce}'; script-src 'nonce-${page.nonce}'`;
  return `<!DOCTYPE html>
<html lang="${currentLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(report.title)}</title>
<style nonce="${page.nonce}">${reportStyle}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(report.title)}</h1>
<p>${escapeHtml(scopeText(report))}</p>
${page.interactive ? toolbar() : ''}
</header>
${cards(report)}
${forbiddenSection(report)}
${deciderSection(report)}
${dutySection(report)}
${unknownSection(report)}
${chartSection(report)}
${tableSection(report, page)}
</main>
<script nonce="${page.nonce}">${reportScript}</script>
</body>
</html>
`;
}

function toolbar(): string {
  const buttons: readonly (readonly [string, string])[] = [
    ['export-markdown', l10n.t('Export as Markdown')],
    ['export-html', l10n.t('Export as HTML')],
    ['rescan', l10n.t('Scan again')],
  ];
  return `<p class="toolbar">${buttons
    .map(([action, label]) => `<button type="button" data-action="${action}">${escapeHtml(label)}</button>`)
    .join(' ')}</p>`;
}

/** The answer at a glance: how many of each verdict, and which. */
function cards(report: ReportData): string {
  const items = verdictBars(report).map(({ word, count }) => {
    const names = [...new Set(rowsOf(report, word).map((row) => row.name))];
    const shown = names.slice(0, 4).map(escapeHtml);
    if (names.length > shown.length)
      shown.push(escapeHtml(l10n.t('{0} more', formatCount(names.length - shown.length))));
    return `<li class="card ${count === 0 ? 'none' : word}"><span class="count">${formatCount(count)}</span> <strong><span aria-hidden="true">${verdictMark(word)}</span> ${escapeHtml(verdictLabel(word))}</strong> <small>${shown.join(', ')}</small></li>`;
  });
  return `<section><h2>${escapeHtml(l10n.t('Summary'))}</h2><p>${escapeHtml(totalText(report))}</p><ul class="cards">${items.join('')}</ul></section>`;
}

function forbiddenSection(report: ReportData): string {
  const items = rowsOf(report, 'forbidden').map((row) => `<strong>${escapeHtml(row.name)}</strong> ${deciding(row)}`);
  return listSection(verdictLabel('forbidden'), items);
}

function deciding(row: ReportRow): string {
  const finding = decidingFinding(row);
  return finding === undefined ? '' : findingWords(finding);
}

function deciderSection(report: ReportData): string {
  const facts = deciders(report).map(
    ({ label, key, names }) =>
      `<strong>${escapeHtml(label)}</strong> <code>${escapeHtml(key)}</code>: ${nameList(names)}`,
  );
  const others = undecidedRows(report).map((row) => `<strong>${escapeHtml(row.name)}</strong> ${deciding(row)}`);
  return listSection(l10n.t('What decides'), [...facts, ...others]);
}

/** A list to tick off; what each clause says is folded away. */
function dutySection(report: ReportData): string {
  const items = dutyEntries(report).map((entry, index) => {
    const id = `duty-${String(index)}`;
    const wording = entry.wording.map((line) => `<q>${escapeHtml(line)}</q>`).join(' ');
    const met = [...new Set(entry.clauses.flatMap(({ finding }) => finding.metIn ?? []))];
    const tick = entry.met ? ' checked disabled' : '';
    const clauses = entry.clauses.map(({ finding, names }) => {
      const where = finding.metIn === undefined ? '' : ` ✓ ${escapeHtml(finding.metIn)}`;
      const policy = finding.policy === undefined ? '' : ` ${htmlLink(l10n.t('use policy'), finding.policy)}`;
      return `<li>${escapeHtml(finding.licence ?? '')}${clauseLink(finding)}: ${escapeHtml(finding.text ?? finding.what)}${policy} <small>${nameList(names)}</small>${where}</li>`;
    });
    return `<li><input type="checkbox" id="${id}" data-duty="${escapeHtml(entry.key)}"${tick}> <div><label for="${id}">${escapeHtml(entry.title)}</label>${wording === '' ? '' : ` ${wording}`}${met.length === 0 ? '' : ` <em>${escapeHtml(l10n.t('Met in {0}', met.join(', ')))}</em>`}<br><small>${nameList(entry.names)}</small>
<details><summary>${escapeHtml(l10n.t('Clauses of “{0}”: {1}', entry.title, clauses.length))}</summary><ul>${clauses.join('')}</ul></details></div></li>`;
  });
  return items.length === 0
    ? ''
    : `<section><h2>${escapeHtml(l10n.t('Duties'))}</h2><ul class="checklist">${items.join('')}</ul></section>`;
}

function unknownSection(report: ReportData): string {
  const items = rowsOf(report, 'unknown').map((row) => {
    const ids = row.ids.filter((id) => id !== row.name).slice(0, 3);
    return `<strong>${escapeHtml(row.name)}</strong> ${ids.map((id) => `<code>${escapeHtml(id)}</code>`).join(' ')}`;
  });
  return listSection(l10n.t('Not known'), items);
}

const listLimit = 20;

/** A section with a list; a long list keeps its end folded. */
function listSection(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const list = (part: readonly string[]) => `<ul>${part.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const rest = items.slice(listLimit);
  const fold =
    rest.length === 0
      ? ''
      : `<details><summary>${escapeHtml(l10n.t('{0} more', formatCount(rest.length)))}</summary>${list(rest)}</details>`;
  return `<section><h2>${escapeHtml(title)}</h2>${list(items.slice(0, listLimit))}${fold}</section>`;
}
