import * as l10n from '@vscode/l10n';

import type { VerdictWord } from '../domain/finding';
import type { ResolvedModel, ResolvedPackage } from '../domain/resolution';
import type { JudgedReference } from '../domain/scan';

import { alsoBinding, licenceLine, lineageLine, ownFirst } from './hoverBinding';
import { displayWidth, lineWidth, termLines } from './hoverTerms';
import { rankFindings } from './importance';
import { clauseLabel, confidenceLabel } from './labels/licence';
import {
  componentLabel,
  componentsByValue,
  opennessClassLabel,
  opennessMark,
  opennessValueLabel,
} from './labels/openness';
import { usageKeysLabel } from './labels/usage';
import { verdictIcon, verdictLabel } from './labels/verdict';
import { commandLink, escapeMarkdown, markdownLink } from './markdown';
import { whatText } from './messages/what';
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
  const isKnown = resolution.kind === 'model' || resolution.kind === 'package';
  const body = isKnown
    ? knownLines(judged, resolution)
    : [resolution.kind === 'ambiguous' ? ambiguousLine(resolution.candidates) : unknownLine()];
  const last = [
    ...(isKnown ? [evidenceLine(resolution)] : []),
    actions.map((action) => commandLink(action.label, action.command, action.args)).join(' · '),
  ].filter((part) => part !== '');
  // Hard breaks instead of paragraphs, and evidence and actions in one line: the hover has to fit without scrolling.
  const lines = [...body, last.join('\u2002|\u2002')].filter((line) => line !== '');
  return [headline(judged, reason === 'shown'), lines.join('  \n')].join('\n\n');
}

function headline(judged: JudgedReference, withReason: boolean): string {
  const { verdict } = judged;
  const name = referenceName(judged);
  const first = rankFindings(verdict).find((finding) => finding.effect === verdict.word);
  const title = `$(${verdictIcon(verdict.word)}) ${escapeMarkdown(`${verdictLabel(verdict.word)}: ${subjectName(judged)}`)}`;
  const lines = [withReason ? `### ${title}` : `**${title}**`];
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
    const based = lineageLine(resolution);
    if (based !== undefined) lines.push(based);
  }
  if (judged.verdict.decidedBy.length > 0) {
    const keys = escapeMarkdown(usageKeysLabel(judged.verdict.decidedBy));
    lines.push(`$(question) **${escapeMarkdown(l10n.t('Decided by'))}** ${keys}`);
  }
  return lines;
}

function opennessLine(resolution: ResolvedModel): string | undefined {
  const groups = componentsByValue(resolution.family.openness);
  const partsWith = (most: number): readonly string[] =>
    [...groups]
      .filter(([value]) => value !== 'unknown')
      .map(([value, components]) => {
        const names = components.slice(0, most).map(componentLabel).join(', ');
        const rest = components.length > most ? ` +${String(components.length - most)}` : '';
        return `${opennessMark(value)} ${opennessValueLabel(value)} ${String(components.length)} (${names}${rest})`;
      });
  // Two names for each where a line holds them; the report has them all.
  const two = partsWith(2);
  const parts = (displayWidth(two.join(' · ')) < lineWidth ? two : partsWith(1)).map(escapeMarkdown);
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
  return escapeMarkdown(
    l10n.t(
      'The catalogue has no entry for this id, so nothing is said about its terms. A catalogue file of your own can.',
    ),
  );
}
