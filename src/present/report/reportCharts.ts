import * as l10n from '@vscode/l10n';

import type { OpennessValue } from '../../domain/openness';
import { componentLabel, opennessMark, opennessValueLabel } from '../labels/openness';
import { formatCount } from '../language';

import { escapeHtml } from './html';
import type { ReportData } from './reportData';
import { licenceBars, opennessBars } from './reportSummary';

const licenceLimit = 12;
const barWidth = 140;
const values: readonly OpennessValue[] = ['open', 'partial', 'closed', 'unknown'];

/** Licences and openness as tables; the bars beside the figures only repeat them. */
export function chartSection(report: ReportData): string {
  const charts = [licenceChart(report), opennessChart(report)].filter((chart) => chart !== '');
  return charts.length === 0 ? '' : `<div class="charts">${charts.join('')}</div>`;
}

function licenceChart(report: ReportData): string {
  const bars = licenceBars(report);
  if (bars.length === 0) return '';
  const most = Math.max(...bars.map((bar) => bar.count));
  const row = ({ label, count }: (typeof bars)[number]) =>
    `<tr><th scope="row">${escapeHtml(label)}</th><td class="number">${formatCount(count)}</td><td>${svg(piece('open', 0, (count / most) * barWidth))}</td></tr>`;
  const table = (part: typeof bars) => `<table class="chart"><tbody>${part.map(row).join('')}</tbody></table>`;
  const rest = bars.slice(licenceLimit);
  const fold =
    rest.length === 0
      ? ''
      : `<details><summary>${escapeHtml(l10n.t('{0} more', formatCount(rest.length)))}</summary>${table(rest)}</details>`;
  return `<section><h2>${escapeHtml(l10n.t('Licences'))}</h2>${table(bars.slice(0, licenceLimit))}${fold}</section>`;
}

function opennessChart(report: ReportData): string {
  const bars = opennessBars(report);
  if (bars.length === 0) return '';
  const heads = values.map(
    (value) =>
      `<th scope="col" class="number"><span aria-hidden="true">${opennessMark(value)}</span> ${escapeHtml(opennessValueLabel(value))}</th>`,
  );
  const rows = bars.map(({ component, counts, total }) => {
    let start = 0;
    const pieces = values.map((value) => {
      const width = ((counts.get(value) ?? 0) / total) * barWidth;
      const drawn = piece(value, start, width);
      start += width;
      return drawn;
    });
    const cells = values.map((value) => `<td class="number">${formatCount(counts.get(value) ?? 0)}</td>`);
    return `<tr><th scope="row">${escapeHtml(componentLabel(component))}</th>${cells.join('')}<td>${svg(pieces.join(''))}</td></tr>`;
  });
  return `<section><h2>${escapeHtml(l10n.t('Openness by component'))}</h2><div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(l10n.t('Openness by component'))}"><table class="chart"><thead><tr><td></td>${heads.join('')}<td></td></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

/** Full, half, framed and dotted: the difference is in the shape. */
function piece(value: OpennessValue, start: number, width: number): string {
  if (width <= 0) return '';
  const height = value === 'partial' ? 5 : 10;
  return `<rect class="${value}" x="${start.toFixed(1)}" y="${String(11 - height)}" width="${Math.max(1, width - 1).toFixed(1)}" height="${String(height)}"/>`;
}

function svg(content: string): string {
  return `<svg aria-hidden="true" width="${String(barWidth)}" height="12" viewBox="0 0 ${String(barWidth)} 12">${content}</svg>`;
}
