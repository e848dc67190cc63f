import * as l10n from '@vscode/l10n';

import { componentLabel, componentsByValue, opennessMark, opennessValueLabel } from '../labels/openness';
import { verdictLabel, verdictMark, verdictShort } from '../labels/verdict';
import { formatCount } from '../language';

import { escapeHtml, htmlLink } from './html';
import type { ReportData, ReportRow } from './reportData';
import type { ReportPage } from './reportHtml';
import { findingWithReason, findingWords } from './reportParts';
import { verdictBars } from './reportSummary';

/** Rows the page lays out at first; the script shows as many again on demand. */
export const blockSize = 100;
const placeLimit = 3;
const placesInEditor = 100;

/**
 * All rows. In the editor those behind the first block and the sentences of the findings, each once, wait in templates, so that ten
 * thousand rows open at once; a file holds everything in place and folds a long table.
 */
export function tableSection(report: ReportData, page: ReportPage): string {
  if (report.rows.length === 0) return `<p>${escapeHtml(l10n.t('No model or package was found.'))}</p>`;
  const shared = new Map<string, number>();
  const rows = report.rows.map((row, index) => tableRow(row, index, page, shared));
  const first = page.interactive ? rows.slice(0, blockSize) : rows;
  const templates = page.interactive
    ? `<template id="rest">${rows.slice(blockSize).join('\n')}</template><template id="findings">${[...shared.keys()].map((words) => `<li>${words}</li>`).join('\n')}</template>`
    : '';
  const title = escapeHtml(l10n.t('All models and packages'));
  const content = `${controls(report)}
<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table id="rows" aria-rowcount="${String(rows.length + 1)}"><thead><tr aria-rowindex="1">${head()}</tr></thead><tbody>
${first.join('\n')}
</tbody></table></div>
<p class="scripted"><button type="button" id="more" data-block="${String(blockSize)}">${escapeHtml(l10n.t('Show more'))}</button></p>${templates}`;
  if (page.interactive || rows.length <= blockSize) return `<section><h2>${title}</h2>${content}</section>`;
  return `<section><details><summary><h2>${title} (${formatCount(rows.length)})</h2></summary>${content}</details></section>`;
}

function controls(report: ReportData): string {
  const options = verdictBars(report)
    .filter(({ count }) => count > 0)
    .map(({ word }) => `<option value="${word}">${verdictMark(word)} ${escapeHtml(verdictLabel(word))}</option>`);
  return `<p class="scripted filters"><label for="filter">${escapeHtml(l10n.t('Filter'))}</label> <input id="filter" type="search">
<label for="verdict">${escapeHtml(l10n.t('Verdict'))}</label> <select id="verdict"><option value="">${escapeHtml(l10n.t('all'))}</option>${options.join('')}</select>
<span id="shown" role="status" data-words="${escapeHtml(l10n.t('{0} of {1} shown', '{0}', '{1}'))}"></span></p>`;
}

function head(): string {
  const columns = [
    l10n.t('Name'),
    l10n.t('Verdict'),
    l10n.t('Licence'),
    l10n.t('Findings'),
    l10n.t('Openness'),
    l10n.t('Places'),
  ];
  return columns
    .map((column, index) =>
      index < 3
        ? `<th scope="col" aria-sort="none"><button type="button" data-sort="${String(index)}">${escapeHtml(column)}</button></th>`
        : `<th scope="col">${escapeHtml(column)}</th>`,
    )
    .join('');
}

function tableRow(row: ReportRow, order: number, page: ReportPage, shared: Map<string, number>): string {
  const licence =
    row.licence === undefined ? escapeHtml(l10n.t('licence unknown')) : htmlLink(row.licence, row.licenceUrl);
  return `<tr aria-rowindex="${String(order + 2)}" data-verdict="${row.verdict}"><th scope="row">${escapeHtml(row.name)}<br><small>${row.ids.map((id) => `<code>${escapeHtml(id)}</code>`).join(' ')}</small></th>
<td data-value="${String(order)}"><span class="verdict ${row.verdict}"><span aria-hidden="true">${verdictMark(row.verdict)}</span> ${escapeHtml(verdictShort(row.verdict))}</span></td>
<td>${licence}<br><small>${escapeHtml([row.category, row.publisher].filter((part) => part !== '').join(', '))}</small></td>
<td>${findingsCell(row, page, shared)}</td>
<td>${opennessCell(row)}</td>
<td>${placesCell(row, page)}</td></tr>`;
}

/** The most important finding in full, all of them with their reasons in a fold. */
function findingsCell(row: ReportRow, page: ReportPage, shared: Map<string, number>): string {
  const [main] = row.findings;
  if (main === undefined) return '';
  const all = row.findings.map(findingWithReason);
  const list = page.interactive
    ? `<ul data-findings="${all.map((words) => String(numberOf(words, shared))).join(' ')}"></ul>`
    : `<ul>${all.map((words) => `<li>${words}</li>`).join('')}</ul>`;
  return `${findingWords(main)}<details><summary>${escapeHtml(l10n.t('Findings: {0}', row.findings.length))}</summary>${list}</details>`;
}

function numberOf(words: string, shared: Map<string, number>): number {
  const known = shared.get(words) ?? shared.size;
  shared.set(words, known);
  return known;
}

function opennessCell(row: ReportRow): string {
  if (row.openness === undefined) return '';
  const groups = [...componentsByValue(row.openness)];
  const counts = groups.map(
    ([value, components]) =>
      `<span aria-hidden="true">${opennessMark(value)}</span> ${String(components.length)} ${escapeHtml(opennessValueLabel(value))}`,
  );
  const words = groups.map(
    ([value, components]) =>
      `<li>${escapeHtml(opennessValueLabel(value))}: ${escapeHtml(components.map(componentLabel).join(', '))}</li>`,
  );
  return `<details class="openness"><summary>${counts.join('<br>')}</summary><ul>${words.join('')}</ul></details>`;
}

function placesCell(row: ReportRow, page: ReportPage): string {
  const limit = page.interactive ? placesInEditor : row.places.length;
  const places = row.places.slice(0, limit).map((place) => {
    const label = escapeHtml(`${place.path}:${String(place.line)}`);
    if (!page.interactive) return `<code>${label}</code>`;
    const data = `data-action="open" data-path="${escapeHtml(place.path)}" data-line="${String(place.line)}" data-column="${String(place.column)}"`;
    return `<button type="button" class="link" ${data}>${label}</button>`;
  });
  const hidden = row.places.length - placeLimit;
  const shown = places.slice(0, placeLimit).join('<br>');
  if (hidden <= 0) return shown;
  const beyond = row.places.length - places.length;
  const last = beyond > 0 ? [escapeHtml(l10n.t('{0} more', formatCount(beyond)))] : [];
  return `${shown}<details><summary>${escapeHtml(l10n.t('{0} more', formatCount(hidden)))}</summary>${[...places.slice(placeLimit), ...last].join('<br>')}</details>`;
}
