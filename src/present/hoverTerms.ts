import * as l10n from '@vscode/l10n';

import type { Finding } from '../domain/finding';
import type { Evidence } from '../domain/evidence';
import type { Licence, Restriction } from '../domain/licence';
import type { BindingLicence } from '../domain/resolution';

import { obligationLabel, restrictionLabel } from './labels/kinds';
import { clauseLabel, grantLabel } from './labels/licence';
import { localised } from './language';
import { escapeMarkdown, markdownLink } from './markdown';

const textLimit = 70;
/** Letters that stand in one line of a hover as wide as the editor makes it. */
export const lineWidth = 96;

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
  /** Allowed only under conditions. */
  readonly conditional?: boolean;
}

/** The three lines *may*, *must*, *may not* of the binding licences; a line without items is left out. */
export function termLines(binding: readonly BindingLicence[], findings: readonly Finding[]): readonly string[] {
  const licences = binding.flatMap((entry) => entry.licences);
  const must = licences.flatMap((licence) => mustItems(licence, findings));
  const mayNot = licences.flatMap((licence) => mayNotItems(licence, findings));
  return [
    mayLine(licences.slice(0, 1).flatMap(mayItems)),
    termLine(l10n.t('Must'), 'checklist', must),
    termLine(l10n.t('May not'), 'circle-slash', mayNot),
  ].filter((line) => line !== undefined);
}

function mayItems(licence: Licence): readonly Item[] {
  return licence.grants
    .filter((grant) => grant.value === 'yes' || grant.value === 'conditional')
    .map((grant) => ({
      label: grantLabel(grant.name),
      evidence: grant,
      weight: 0,
      conditional: grant.value === 'conditional',
    }));
}

/** There are four grants at most, so all are shown; what has conditions stands together, with the word once. */
function mayLine(items: readonly Item[]): string | undefined {
  if (items.length === 0) return undefined;
  const free = items.filter(({ conditional }) => conditional !== true).map(withClause);
  const bound = items.filter(({ conditional }) => conditional === true).map(withClause);
  const parts = bound.length === 0 ? free : [...free, l10n.t('with conditions: {0}', bound.join(', '))];
  return `$(check) **${escapeMarkdown(l10n.t('May'))}** ${parts.join(' · ')}`;
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

/** As many items as one line holds, one at least. What is true of nearly every text is only counted, unless there is nothing else. */
function termLine(title: string, icon: string, items: readonly Item[]): string | undefined {
  const unique = uniqueByLabel(items);
  const loud = unique.filter(({ weight }) => weight < lastWeight);
  const candidates = loud.length > 0 ? loud : unique;
  if (candidates.length === 0) return undefined;
  const shown: Item[] = [];
  let width = displayWidth(title);
  for (const item of candidates) {
    width += displayWidth(`${item.label} (${clauseWords(item.evidence)}) · `);
    if (shown.length > 0 && width > lineWidth) break;
    shown.push(item);
  }
  const rest = unique.length - shown.length;
  const more = rest > 0 ? [noBreak(escapeMarkdown(l10n.t('{0} more', rest)))] : [];
  return `$(${icon}) **${escapeMarkdown(title)}** ${[...shown.map(withClause), ...more].join(' · ')}`;
}

function withClause({ label, evidence }: Item): string {
  return `${escapeMarkdown(label)} (${markdownLink(clauseWords(evidence), evidence.source)})`;
}

function noBreak(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}

/** Letters of the width of a Latin one; those of East Asian scripts take two. */
export function displayWidth(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
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

/** Sign and number stay in one line. */
function clauseWords({ clause }: Evidence): string {
  return clause === 'unnumbered' ? l10n.t('source') : shorten(clauseLabel(clause), 24).replace(/^§ /, '§\u00a0');
}

/** Cut at a word, with an ellipsis. */
export function shorten(text: string, limit = textLimit): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > limit / 2 ? space : limit).trimEnd()}…`;
}
