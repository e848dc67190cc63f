import * as l10n from '@vscode/l10n';

import { clauseLabel } from '../labels/licence';
import { componentLabel, componentsByValue, opennessMark, opennessValueLabel } from '../labels/openness';
import { verdictLabel, verdictMark, verdictShort } from '../labels/verdict';
import { currentLanguage } from '../language';

import { escapeHtml, htmlLink } from './html';
import type { ReportData, ReportFinding, ReportRow } from './reportData';
import { deciders, duties, licenceBars, scopeText, unknownRows, verdictBars } from './reportSummary';
import { reportScript } from './reportScript';
import { reportStyle } from './reportStyle';

/** How the page is locked down and what it may do. */
export interface ReportPage {
  /** Fresh for every page: only our style and script carry it. */
  readonly nonce: string;
  /** In the editor, places and exports are buttons that post a message; in a file they are plain text. */
  readonly interactive: boolean;
}

const placeLimit = 20;

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
${deciderSection(report)}
${dutySection(report)}
${chartSection(report)}
${unknownSection(report)}
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

function cards(report: ReportData): string {
  const items = verdictBars(report).map(
    ({ word, count }) =>
      `<li class="card ${word}"><span class="count">${String(count)}</span> <span><span aria-hidden="true">${verdictMark(word)}</span> ${escapeHtml(verdictLabel(word))}</span></li>`,
  );
  return `<section><h2>${escapeHtml(l10n.t('Summary'))}</h2><ul class="cards">${items.join('')}</ul></section>`;
}

function deciderSection(report: ReportData): string {
  return listSection(
    l10n.t('What decides'),
    deciders(report).map(
      ({ label, key, names }) =>
        `<strong>${escapeHtml(label)}</strong> <code>${escapeHtml(key)}</code>: ${escapeHtml(names.join(', '))}`,
    ),
  );
}

function dutySection(report: ReportData): string {
  return listSection(
    l10n.t('Duties'),
    duties(report).map(
      ({ finding, names }) => `${findingWords(finding)}<br><small>${escapeHtml(names.join(', '))}</small>`,
    ),
    'duties',
  );
}

function unknownSection(report: ReportData): string {
  return listSection(
    l10n.t('Not known'),
    unknownRows(report).map(
      (row) =>
        `<strong>${escapeHtml(row.name)}</strong> ${row.ids.map((id) => `<code>${escapeHtml(id)}</code>`).join(' ')}`,
    ),
  );
}

function listSection(title: string, items: readonly string[], listClass = ''): string {
  if (items.length === 0) return '';
  const attribute = listClass === '' ? '' : ` class="${listClass}"`;
  return `<section><h2>${escapeHtml(title)}</h2><ul${attribute}>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}

function chartSection(report: ReportData): string {
  const bars = licenceBars(report).slice(0, 15);
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map((bar) => bar.count));
  const rows = bars.map(
    (bar) =>
      `<tr><th scope="row">${escapeHtml(bar.label)}</th><td class="number">${String(bar.count)}</td><td><meter min="0" max="${String(most)}" value="${String(bar.count)}" aria-label="${escapeHtml(bar.label)}">${String(bar.count)}</meter></td></tr>`,
  );
  return `<section><h2>${escapeHtml(l10n.t('Licences'))}</h2><table class="chart"><tbody>${rows.join('')}</tbody></table></section>`;
}

function tableSection(report: ReportData, page: ReportPage): string {
  const columns = [
    l10n.t('Name'),
    l10n.t('Verdict'),
    l10n.t('Licence'),
    l10n.t('Findings'),
    l10n.t('Openness'),
    l10n.t('Places'),
  ];
  const head = columns
    .map((column, index) =>
      index < 3
        ? `<th scope="col" aria-sort="none"><button type="button" data-sort="${String(index)}">${escapeHtml(column)}</button></th>`
        : `<th scope="col">${escapeHtml(column)}</th>`,
    )
    .join('');
  return `<section><h2>${escapeHtml(l10n.t('All models and packages'))}</h2>
<p><label for="filter">${escapeHtml(l10n.t('Filter'))}</label> <input id="filter" type="search"></p>
<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(l10n.t('All models and packages'))}"><table id="rows"><thead><tr>${head}</tr></thead><tbody>
${report.rows.map((row, index) => tableRow(row, index, page)).join('\n')}
</tbody></table></div></section>`;
}

function tableRow(row: ReportRow, order: number, page: ReportPage): string {
  const licence =
    row.licence === undefined ? escapeHtml(l10n.t('licence unknown')) : htmlLink(row.licence, row.licenceUrl);
  const findings = row.findings.map((finding) => `<li>${findingWords(finding)}</li>`).join('');
  return `<tr data-order="${String(order)}"><th scope="row">${escapeHtml(row.name)}<br><small>${row.ids.map((id) => `<code>${escapeHtml(id)}</code>`).join(' ')}</small></th>
<td data-value="${String(order)}"><span class="verdict ${row.verdict}"><span aria-hidden="true">${verdictMark(row.verdict)}</span> ${escapeHtml(verdictShort(row.verdict))}</span></td>
<td>${licence}<br><small>${escapeHtml([row.category, row.publisher].filter((part) => part !== '').join(', '))}</small></td>
<td>${findings === '' ? '' : `<ul>${findings}</ul>`}</td>
<td>${opennessCell(row)}</td>
<td>${placesCell(row, page)}</td></tr>`;
}

function findingWords(finding: ReportFinding): string {
  const clause = finding.clause === undefined ? '' : ` (${htmlLink(clauseLabel(finding.clause), finding.source)})`;
  const silenced =
    finding.silenced === undefined ? '' : ` <em>${escapeHtml(l10n.t('Acknowledged: {0}', finding.silenced))}</em>`;
  const why =
    finding.why === ''
      ? ''
      : `<details><summary>${escapeHtml(l10n.t('Why'))}</summary>${escapeHtml(finding.why)}</details>`;
  return `${escapeHtml(finding.what)}${clause}. ${escapeHtml(finding.now)}${silenced}${why}`;
}

function opennessCell(row: ReportRow): string {
  if (row.openness === undefined) return '';
  return [...componentsByValue(row.openness)]
    .map(
      ([value, components]) =>
        `<span title="${escapeHtml(components.map(componentLabel).join(', '))}"><span aria-hidden="true">${opennessMark(value)}</span> ${String(components.length)} ${escapeHtml(opennessValueLabel(value))}</span>`,
    )
    .join('<br>');
}

function placesCell(row: ReportRow, page: ReportPage): string {
  const shown = row.places.slice(0, placeLimit).map((place) => {
    const label = escapeHtml(`${place.path}:${String(place.line)}`);
    if (!page.interactive) return `<code>${label}</code>`;
    const data = `data-action="open" data-path="${escapeHtml(place.path)}" data-line="${String(place.line)}" data-column="${String(place.column)}"`;
    return `<button type="button" class="link" ${data}>${label}</button>`;
  });
  const rest = row.places.length - shown.length;
  if (rest > 0) shown.push(escapeHtml(l10n.t('{0} more', rest)));
  return shown.join('<br>');
}
