import * as l10n from '@vscode/l10n';

import type { VerdictWord } from '../domain/finding';
import type { BindingLicence, ResolvedModel, ResolvedPackage } from '../domain/resolution';
import type { JudgedReference } from '../domain/scan';

import { termLines } from './hoverTerms';
import { rankFindings } from './importance';
import { confidenceLabel, licenceShortName, accessLabel } from './labels/licence';
import {
  componentLabel,
  componentsByValue,
  opennessClassLabel,
  opennessMark,
  opennessValueLabel,
} from './labels/openness';
import { usageKeysLabel } from './labels/usage';
import { verdictIcon, verdictLabel } from './labels/verdict';
import { bold, commandLink, escapeMarkdown, markdownLink } from './markdown';
import { whatText } from './messages/what';
import { clauseLabel } from './labels/licence';
import { nowText } from './messages/now';
import { referenceName, subjectName } from './names';

/** A link at the foot of a hover: the words and the command with its arguments. */
export interface HoverAction {
  readonly label: string;
  readonly command: string;
  readonly args: readonly unknown[];
}

/**
 * The hover as Markdown: the verdict for this project first, then licence, terms, openness, lineage and evidence.
 * Everything from files or the catalogue is escaped; only the given actions become command links. The reason for the verdict is
 * left out where a diagnostic above the hover gives it already.
 */
export function renderHover(
  judged: JudgedReference,
  actions: readonly HoverAction[],
  reason: 'shown' | 'said-above' = 'shown',
): string {
  const { resolution } = judged;
  const body =
    resolution.kind === 'model' || resolution.kind === 'package'
      ? knownLines(judged, resolution)
      : [resolution.kind === 'ambiguous' ? ambiguousLine(resolution.candidates) : unknownLine()];
  // Hard breaks instead of paragraphs: the hover has to fit without scrolling.
  const blocks = [headline(judged, reason === 'shown'), body.join('  \n')];
  if (actions.length > 0) {
    blocks.push(actions.map((action) => commandLink(action.label, action.command, action.args)).join(' · '));
  }
  return blocks.join('\n\n');
}

function headline(judged: JudgedReference, withReason: boolean): string {
  const { verdict } = judged;
  const name = referenceName(judged);
  const first = rankFindings(verdict).find((finding) => finding.effect === verdict.word);
  const lines = [
    `### $(${verdictIcon(verdict.word)}) ${escapeMarkdown(`${verdictLabel(verdict.word)}: ${subjectName(judged)}`)}`,
  ];
  if (withReason && first !== undefined && explained.has(verdict.word)) {
    const clause =
      first.evidence === undefined
        ? ''
        : ` (${markdownLink(clauseLabel(first.evidence.clause), first.evidence.source)})`;
    lines.push(`${escapeMarkdown(whatText(first, name))}${clause}. ${escapeMarkdown(nowText(first))}`.trimEnd());
  }
  return lines.join('\n\n');
}

/** Verdicts whose reason belongs right below them. */
const explained: ReadonlySet<VerdictWord> = new Set(['forbidden', 'depends', 'unknown']);

function knownLines(judged: JudgedReference, resolution: ResolvedModel | ResolvedPackage): readonly string[] {
  const lines = [licenceLine(resolution), ...termLines(ownFirst(resolution), judged.verdict.findings)];
  const others = alsoBinding(resolution);
  if (others !== undefined) lines.push(others);
  if (resolution.kind === 'model') {
    const openness = opennessLine(resolution);
    if (openness !== undefined) lines.push(openness);
    if (resolution.lineage.length > 0) {
      const bases = resolution.lineage.map((family) => escapeMarkdown(family.name)).join(' ← ');
      lines.push(`$(git-merge) **${escapeMarkdown(l10n.t('Based on'))}** ${bases}`);
    }
  }
  if (judged.verdict.decidedBy.length > 0) {
    const keys = escapeMarkdown(usageKeysLabel(judged.verdict.decidedBy));
    lines.push(`$(question) **${escapeMarkdown(l10n.t('Decided by'))}** ${keys}`);
  }
  lines.push(evidenceLine(resolution));
  return lines;
}

function licenceLine(resolution: ResolvedModel | ResolvedPackage): string {
  const shown = shownFirst(resolution);
  const licence = shown?.licences[0];
  const parts: string[] = [];
  if (licence !== undefined) {
    parts.push(
      `**${markdownLink(licence.name, licence.url ?? licence.evidence.source)}**`,
      escapeMarkdown(licence.publisher),
    );
    if (licence.effective !== undefined) parts.push(escapeMarkdown(licence.effective));
  } else {
    parts.push(
      bold(resolution.licence === undefined ? l10n.t('Licence not known') : licenceShortName(resolution.licence)),
    );
  }
  if (resolution.kind === 'model') {
    if (licence === undefined) parts.push(escapeMarkdown(resolution.family.publisher));
    parts.push(escapeMarkdown(accessLabel(resolution.access)));
  }
  return `$(law) ${parts.join(' · ')}`;
}

/** Binding licences with the one shown as *the* licence in front. */
function ownFirst(resolution: ResolvedModel | ResolvedPackage): readonly BindingLicence[] {
  const own = resolution.binding.find((entry) => entry.expression === resolution.licence);
  return own === undefined ? resolution.binding : [own, ...resolution.binding.filter((entry) => entry !== own)];
}

/** What stands as the licence of the reference: never the terms of a base, which bind beside a licence nobody stated. */
function shownFirst(resolution: ResolvedModel | ResolvedPackage): BindingLicence | undefined {
  const [first] = ownFirst(resolution);
  return first?.origin === 'base-model' ? undefined : first;
}

function alsoBinding(resolution: ResolvedModel | ResolvedPackage): string | undefined {
  const shown = shownFirst(resolution);
  const others = ownFirst(resolution).filter((entry) => entry !== shown);
  if (others.length === 0) return undefined;
  const names = others.map((entry) => {
    const name = licenceShortName(entry.expression);
    const link = markdownLink(name, entry.licences[0]?.url ?? entry.evidence.source);
    return entry.of === undefined ? link : `${link} (${escapeMarkdown(entry.of)})`;
  });
  return `$(add) **${escapeMarkdown(l10n.t('Also binding'))}** ${[...new Set(names)].slice(0, 4).join(' · ')}`;
}

function opennessLine(resolution: ResolvedModel): string | undefined {
  const groups = componentsByValue(resolution.family.openness);
  const parts: string[] = [];
  for (const [value, components] of groups) {
    if (value === 'unknown') continue;
    // Two names for each keep the line a line; the report has them all.
    const names = components.slice(0, 2).map(componentLabel).join(', ');
    const rest = components.length > 2 ? ` +${String(components.length - 2)}` : '';
    parts.push(
      escapeMarkdown(
        `${opennessMark(value)} ${opennessValueLabel(value)} ${String(components.length)} (${names}${rest})`,
      ),
    );
  }
  if (parts.length === 0) return undefined;
  const { openness } = resolution.family;
  // That no class fits is said in the report; here it would only cost a line.
  const label = openness.mofClass === 'unclassified' ? undefined : opennessClassLabel(openness);
  if (label !== undefined) parts.push(escapeMarkdown(label));
  return `$(unlock) **${escapeMarkdown(l10n.t('Openness'))}** ${parts.join(' · ')}`;
}

function evidenceLine(resolution: ResolvedModel | ResolvedPackage): string {
  const evidence = ownFirst(resolution)[0]?.evidence ?? evidenceOf(resolution);
  const parts = [
    markdownLink(evidence.clause === 'not read' ? clauseLabel(evidence.clause) : l10n.t('Source'), evidence.source),
    escapeMarkdown(l10n.t('checked {0}', evidence.checked)),
    escapeMarkdown(confidenceLabel(evidence.confidence)),
  ];
  if (resolution.kind === 'model' && resolution.match === 'derived-probable') {
    parts.push(escapeMarkdown(l10n.t('model recognised by its name only')));
  }
  if (isOverlaid(resolution)) parts.push(escapeMarkdown(l10n.t('stated by an overlay of this project')));
  return `$(book) ${parts.join(' · ')}`;
}

/** True when the entry, or the licence shown for it, is the project's own and not the catalogue's. */
function isOverlaid(resolution: ResolvedModel | ResolvedPackage): boolean {
  const entry = resolution.kind === 'model' ? resolution.family : resolution.aiPackage;
  return entry.overlay === true || ownFirst(resolution)[0]?.licences.some((licence) => licence.overlay) === true;
}

function evidenceOf(resolution: ResolvedModel | ResolvedPackage) {
  return resolution.kind === 'model' ? resolution.family.evidence : resolution.aiPackage.evidence;
}

function ambiguousLine(candidates: readonly string[]): string {
  return escapeMarkdown(
    l10n.t('The id fits several families: {0}. Naming one would be a guess.', candidates.slice(0, 5).join(', ')),
  );
}

function unknownLine(): string {
  return escapeMarkdown(l10n.t('The catalogue has no entry for this id, so nothing is said about its terms.'));
}
