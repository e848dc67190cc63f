import * as l10n from '@vscode/l10n';

import type { Verdict, VerdictWord } from '../../domain/finding';
import type { Role } from '../../domain/reference';
import type { ResolvedModel } from '../../domain/resolution';
import type { JudgedReference, WorkspaceScan } from '../../domain/scan';
import { textFact } from '../facts';
import { rankFindings } from '../importance';
import { confidenceLabel } from '../labels/licence';
import { severityLabel, verdictLabel, verdictMark, verdictShort } from '../labels/verdict';
import { findingLine, findingText } from '../messages/findingText';
import { modelName, referenceLicence, referenceName } from '../names';
import { countVerdicts, countsText } from '../summary';

import type { WhatIfRecord } from './answers';

/** A scan for a terminal: one block a file, one line a reference, its speaking findings below, totals at the end. */
export function plainScan(scan: WorkspaceScan, roles: ReadonlySet<Role>): string {
  const lines: string[] = [];
  const shown: JudgedReference[] = [];
  let other = 0;
  for (const file of scan.files) {
    const references = file.references.filter((judged) => roles.has(judged.reference.role));
    other += file.references.length - references.length;
    if (references.length === 0) continue;
    shown.push(...references);
    lines.push(file.path, ...references.flatMap(referenceLines), '');
  }
  lines.push(l10n.t('Files read: {0}. {1}', scan.scannedFiles, countsText(countVerdicts(shown))));
  if (other > 0) lines.push(l10n.t('{0} more in tests, documents, comments and lists (--include-roles all)', other));
  if (!scan.complete) lines.push(l10n.t('The scan was stopped; these results are partial.'));
  return `${lines.join('\n')}\n`;
}

function referenceLines(judged: JudgedReference): string[] {
  const { reference, start, verdict } = judged;
  const place = `${String(start.line + 1)}:${String(start.character + 1)}`;
  const licence = referenceLicence(judged) ?? l10n.t('licence unknown');
  const head = `  ${place.padEnd(8)} ${verdictMark(verdict.word)} ${reference.literal}  ${licence}, ${verdictShort(verdict.word)}`;
  const name = referenceName(judged);
  const loud = rankFindings(verdict).filter((finding) => finding.severity !== 'hint');
  // Alarms each get their line; of the rest the first speaks for all.
  const shown = loud.filter((finding, index) => index === 0 || finding.severity !== 'information');
  const lines = shown.map(
    (finding) => `           ${severityLabel(finding.severity)} ${finding.id}: ${findingLine(finding, name)}`,
  );
  const rest = loud.length - shown.length;
  if (rest > 0) lines.push(`${lines.pop() ?? ''} ${l10n.t('(+{0} more)', rest)}`);
  return [head, ...lines, ...settledLines(verdict).map((line) => `           ${line}`)];
}

/** What somebody has settled raises no alarm, but a verdict that rests on it has to say so. */
function settledLines({ word, findings }: Verdict): readonly string[] {
  return findings.flatMap(({ id, effect, silencedBy }) =>
    silencedBy !== undefined && (effect === word || silencedBy.how === 'agreement')
      ? [`${id}: ${l10n.t('Acknowledged: {0}', silencedBy.reason)}`]
      : [],
  );
}

/** The answer to `explain` for a person. */
export function plainExplanation(judged: JudgedReference, whatIf: readonly WhatIfRecord[] = []): string {
  const { reference, resolution, verdict } = judged;
  const name = referenceName(judged);
  const lines = [`${verdictMark(verdict.word)} ${reference.literal}: ${verdictLabel(verdict.word)}`];
  if (resolution.kind === 'model') {
    // A file that only collects uploads has a name of its own, which is nobody's model.
    const { collection, id } = resolution.family;
    const called = modelName(resolution) ?? name;
    lines.push(`  ${collection === true ? called : `${called} (${id})`}, ${matchText(resolution)}`);
  }
  if (resolution.kind === 'package') lines.push(`  ${resolution.aiPackage.purl}`);
  if (resolution.kind === 'ambiguous')
    lines.push(`  ${l10n.t('fits several families: {0}', resolution.candidates.join(', '))}`);
  lines.push(`  ${l10n.t('Licence')}: ${referenceLicence(judged) ?? l10n.t('licence unknown')}`);
  for (const finding of rankFindings(verdict)) {
    const text = findingText(finding, name);
    lines.push('', `  ${severityLabel(finding.severity)} ${finding.id}: ${text.what}`);
    if (text.why !== '') lines.push(`    ${text.why}`);
    if (text.now !== '') lines.push(`    ${text.now}`);
    const policy = textFact(finding, 'policy');
    if (policy !== undefined) lines.push(`    ${l10n.t('use policy')}: ${policy}`);
    if (finding.evidence !== undefined) {
      const { source, checked, confidence } = finding.evidence;
      lines.push(`    ${l10n.t('{0}, checked {1}, {2}', source, checked, confidenceLabel(confidence))}`);
    }
  }
  lines.push(...settledLines(verdict).flatMap((line) => ['', `  ${line}`]));
  lines.push(...whatIfLines(l10n.t('What would change it'), verdict.whatWouldChange, verdict.word));
  lines.push(...whatIfLines(l10n.t('What if…'), whatIf, verdict.word));
  return `${lines.join('\n')}\n`;
}

/** How the id led to the family, for somebody who wants to know how sure that is. */
function matchText({ match, derivedFrom }: ResolvedModel): string {
  switch (match) {
    case 'exact':
      return l10n.t('by its exact name');
    case 'pattern':
      return l10n.t('by its name');
    case 'derived-certain':
      // A collected upload that is known to build on the family is somebody's own training.
      return derivedFrom?.how === 'fine-tune' ? l10n.t('made from it') : l10n.t('a copy of it');
    case 'derived-probable':
      return l10n.t('derived from it, as its name says');
  }
}

/** One line a fact; the mark shows what it flips. */
function whatIfLines(title: string, facts: readonly WhatIfRecord[], word: VerdictWord): readonly string[] {
  if (facts.length === 0) return [];
  const lines = facts.flatMap(({ key, value, verdict, reason }) => {
    const outcome = verdict === word ? l10n.t('no change') : verdictLabel(verdict);
    const why = reason !== undefined && verdict !== word ? [`      ${reason}`] : [];
    return [`    ${verdictMark(verdict)} ${key}: ${String(value)}  ${outcome}`, ...why];
  });
  return ['', `  ${title}`, ...lines];
}
