import * as l10n from '@vscode/l10n';

import type { Evidence } from '../../domain/evidence';
import type { Licence } from '../../domain/licence';
import { opennessComponents } from '../../domain/openness';
import type { OpennessComponent } from '../../domain/openness';
import type { JudgedReference } from '../../domain/scan';
import { rankFindings } from '../importance';
import { accessLabel, categoryLabel, clauseLabel, grantLabel } from '../labels/licence';
import { componentLabel, opennessMark, opennessValueLabel } from '../labels/openness';
import { usageKeyLabel } from '../labels/usage';
import { verdictLabel, verdictMark } from '../labels/verdict';
import { currentLanguage, localised } from '../language';
import { whatText } from '../messages/what';
import { referenceLicence, subjectName } from '../names';

import { escapeHtml, htmlLink } from './html';
import { reportStyle } from './reportStyle';

/** Models or packages side by side, or one alone: verdict, terms clause by clause, openness, what would flip. No script. */
export function renderComparisonHtml(
  title: string,
  columns: readonly JudgedReference[],
  page: { readonly nonce: string; readonly dataDate: string },
): string {
  const rows = [
    row(l10n.t('Verdict'), columns.map(verdictCell)),
    row(l10n.t('Licence'), columns.map(licenceCell)),
    row(l10n.t('Access'), columns.map(accessCell)),
    row(l10n.t('Findings'), columns.map(findingsCell)),
    row(
      l10n.t('May'),
      columns.map((judged) => list(licencesOf(judged).slice(0, 1).flatMap(grants))),
    ),
    row(
      l10n.t('Must'),
      columns.map((judged) => list(licencesOf(judged).flatMap(obligations))),
    ),
    row(
      l10n.t('Limits'),
      columns.map((judged) => list(licencesOf(judged).flatMap(thresholds))),
    ),
    row(
      l10n.t('May not'),
      columns.map((judged) => list(licencesOf(judged).flatMap(restrictions))),
    ),
    row(l10n.t('What would change it'), columns.map(whatIfCell)),
    ...opennessComponents
      .filter((component) => columns.some((judged) => opennessOf(judged, component) !== undefined))
      .map((component) =>
        row(
          componentLabel(component),
          columns.map((judged) => opennessCell(judged, component)),
        ),
      ),
  ];
  const heads = columns.map((judged) => {
    const name = subjectName(judged);
    const { literal } = judged.reference;
    return `<th scope="col">${escapeHtml(name)}${literal === name ? '' : `<br><code>${escapeHtml(literal)}</code>`}</th>`;
  });
  return `<!DOCTYPE html>
<html lang="${currentLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${page.nonce}'">
<title>${escapeHtml(title)}</title>
<style nonce="${page.nonce}">${reportStyle}</style>
</head>
<body><main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(l10n.t('Facts as of {0}. This page says what the texts state and where.', page.dataDate))}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(title)}">
<table><thead><tr><td></td>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>
</div>
</main></body>
</html>
`;
}

function row(label: string, cells: readonly string[]): string {
  return `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((cell) => `<td>${cell === '' ? '–' : cell}</td>`).join('')}</tr>`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${[...new Set(items)].map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function verdictCell(judged: JudgedReference): string {
  const { word, decidedBy } = judged.verdict;
  const keys = decidedBy.map(usageKeyLabel).join(', ');
  const more = keys === '' ? '' : `<br><small>${escapeHtml(l10n.t('Decided by'))}: ${escapeHtml(keys)}</small>`;
  return `<span class="verdict ${word}"><span aria-hidden="true">${verdictMark(word)}</span> ${escapeHtml(verdictLabel(word))}</span>${more}`;
}

function licenceCell(judged: JudgedReference): string {
  const licences = licencesOf(judged);
  if (licences.length === 0) return escapeHtml(referenceLicence(judged) ?? l10n.t('licence unknown'));
  return list(
    licences.map(
      (licence) =>
        `${htmlLink(licence.name, licence.url ?? licence.evidence.source)} (${escapeHtml(categoryLabel(licence.category))})<br><small>${escapeHtml(localised(licence.summary))}</small>`,
    ),
  );
}

function accessCell(judged: JudgedReference): string {
  return judged.resolution.kind === 'model' ? escapeHtml(accessLabel(judged.resolution.access)) : '';
}

function findingsCell(judged: JudgedReference): string {
  const name = subjectName(judged);
  return list(
    rankFindings(judged.verdict).map((finding) => {
      const clause =
        finding.evidence === undefined
          ? ''
          : ` (${htmlLink(clauseLabel(finding.evidence.clause), finding.evidence.source)})`;
      return `${escapeHtml(whatText(finding, name))}${clause}`;
    }),
  );
}

function grants(licence: Licence): readonly string[] {
  return licence.grants
    .filter((grant) => grant.value === 'yes' || grant.value === 'conditional')
    .map((grant) => {
      const label = grantLabel(grant.name);
      return withClause(grant.value === 'yes' ? label : l10n.t('{0} with conditions', label), grant);
    });
}

function obligations(licence: Licence): readonly string[] {
  return licence.obligations.map((obligation) => withClause(localised(obligation.text), obligation));
}

function thresholds(licence: Licence): readonly string[] {
  return licence.thresholds.map((threshold) => withClause(localised(threshold.text), threshold));
}

function restrictions(licence: Licence): readonly string[] {
  return licence.restrictions.map((restriction) => withClause(localised(restriction.text), restriction));
}

function withClause(text: string, evidence: Evidence): string {
  return `${escapeHtml(text)} (${htmlLink(clauseLabel(evidence.clause), evidence.source)})`;
}

function whatIfCell(judged: JudgedReference): string {
  return list(
    judged.verdict.whatWouldChange.map(
      ({ key, value, verdict }) =>
        `${escapeHtml(usageKeyLabel(key))} <code>${escapeHtml(String(value))}</code>: ${escapeHtml(verdictLabel(verdict))}`,
    ),
  );
}

function opennessOf(judged: JudgedReference, component: OpennessComponent) {
  return judged.resolution.kind === 'model' ? judged.resolution.family.openness.components[component] : undefined;
}

function opennessCell(judged: JudgedReference, component: OpennessComponent): string {
  const value = opennessOf(judged, component);
  return value === undefined
    ? ''
    : `<span aria-hidden="true">${opennessMark(value)}</span> ${escapeHtml(opennessValueLabel(value))}`;
}

function licencesOf(judged: JudgedReference): readonly Licence[] {
  const { resolution } = judged;
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return [];
  return [...new Set(resolution.binding.flatMap((binding) => binding.licences))];
}
