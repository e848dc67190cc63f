import * as l10n from '@vscode/l10n';

import type { Finding } from '../domain/finding';
import type { Evidence } from '../domain/evidence';
import type { Licence, Restriction } from '../domain/licence';
import type { BindingLicence } from '../domain/resolution';

import { obligationLabel, restrictionLabel } from './labels/kinds';
import { clauseLabel, grantLabel } from './labels/licence';
import { localised } from './language';
import { escapeMarkdown, markdownLink } from './markdown';

const itemLimit = 3;
const textLimit = 70;

/** What a project runs into first comes first; what is true of nearly every text comes last. */
const urgent: readonly string[] = [
  'non-commercial',
  'research-only',
  'no-training-other-models',
  'territory',
  'no-competing-product',
];
const quiet: ReadonlySet<string> = new Set([
  'trademark',
  'litigation-termination',
  'export-control',
  'no-patent-licence',
  'derivative-definition',
  'remote-restriction',
  'output-ownership',
  'no-weights',
  'no-reverse-engineering',
]);
const lastWeight = 9;

interface Item {
  readonly label: string;
  readonly evidence: Evidence;
  /** Lower comes first. */
  readonly weight: number;
}

/** The three lines *may*, *must*, *may not* of the binding licences; a line without items is left out. */
export function termLines(binding: readonly BindingLicence[], findings: readonly Finding[]): readonly string[] {
  const licences = binding.flatMap((entry) => entry.licences);
  const may = licences.slice(0, 1).flatMap(mayItems);
  const must = licences.flatMap((licence) => mustItems(licence, findings));
  const mayNot = licences.flatMap((licence) => mayNotItems(licence, findings));
  return [
    termLine(l10n.t('May'), 'check', may, 4),
    termLine(l10n.t('Must'), 'checklist', must, itemLimit),
    termLine(l10n.t('May not'), 'circle-slash', mayNot, itemLimit),
  ].filter((line) => line !== undefined);
}

function mayItems(licence: Licence): readonly Item[] {
  return licence.grants
    .filter((grant) => grant.value === 'yes' || grant.value === 'conditional')
    .map((grant) => ({
      label: grant.value === 'yes' ? grantLabel(grant.name) : l10n.t('{0} with conditions', grantLabel(grant.name)),
      evidence: grant,
      weight: 0,
    }));
}

function mustItems(licence: Licence, findings: readonly Finding[]): readonly Item[] {
  return licence.obligations.map((obligation) => ({
    label: withWording(
      obligationLabel(obligation.kind) ?? shorten(localised(obligation.text)),
      obligation.requiredText,
    ),
    evidence: obligation,
    weight: weightOf(licence, obligation.kind, findings),
  }));
}

function mayNotItems(licence: Licence, findings: readonly Finding[]): readonly Item[] {
  // Of all the licences it cannot meet, only that of this project matters.
  const isFound = (kind: string) => findings.some((finding) => finding.kind === kind);
  const isService = licence.category === 'proprietary-api';
  const denied = licence.grants
    .filter((grant) => grant.value === 'no')
    // That a service hands out no weights surprises nobody.
    .map((grant) => ({ label: grantLabel(grant.name), evidence: grant, weight: isService ? lastWeight : 0 }));
  const concerning = licence.restrictions.filter(({ kind }) => kind !== 'incompatible-licence' || isFound(kind));
  const restricted = concerning.map((restriction) => ({
    label: trainingLabel(restriction) ?? restrictionLabel(restriction.kind) ?? shorten(localised(restriction.text)),
    evidence: restriction,
    weight: weightOf(licence, restriction.kind, findings),
  }));
  return [...denied, ...restricted];
}

function trainingLabel({ kind, trainingScope }: Restriction): string | undefined {
  if (kind !== 'no-training-other-models') return undefined;
  if (trainingScope === 'competing-models') return l10n.t('train competing models on outputs');
  return trainingScope === 'any-model' ? l10n.t('train any model on outputs') : undefined;
}

function weightOf(licence: Licence, kind: string, findings: readonly Finding[]): number {
  const urgency = urgent.indexOf(kind);
  if (urgency >= 0) return urgency;
  if (quiet.has(kind)) return lastWeight;
  const bites = findings.some((finding) => finding.licence === licence.id && finding.kind === kind);
  return bites ? urgent.length : urgent.length + 1;
}

function withWording(label: string, wording: readonly string[] | undefined): string {
  const first = wording?.[0];
  return first === undefined || first.length > 40 ? label : `${label} “${first}”`;
}

function termLine(title: string, icon: string, items: readonly Item[], limit: number): string | undefined {
  const unique = uniqueByLabel(items);
  if (unique.length === 0) return undefined;
  const shown = unique.slice(0, limit).map((item) => `${escapeMarkdown(item.label)} (${clauseLink(item.evidence)})`);
  const rest = unique.length - shown.length;
  const more = rest > 0 ? [escapeMarkdown(l10n.t('{0} more', rest))] : [];
  return `$(${icon}) **${escapeMarkdown(title)}** ${[...shown, ...more].join(' · ')}`;
}

function uniqueByLabel(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return [...items]
    .sort((a, b) => a.weight - b.weight)
    .filter((item) => {
      if (seen.has(item.label)) return false;
      seen.add(item.label);
      return true;
    });
}

function clauseLink(evidence: Evidence): string {
  const label = evidence.clause === 'unnumbered' ? l10n.t('source') : undefined;
  return markdownLink(label ?? shorten(clauseLabel(evidence.clause), 24), evidence.source);
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, limit = textLimit): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit).trimEnd()}…`;
}
