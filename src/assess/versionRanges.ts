import { lookUpExpression } from '../catalogue/licenceExpression';
import type { PackageLicence } from '../domain/aiPackage';
import { verdictPrecedence, type Finding, type VerdictWord } from '../domain/finding';
import type { BindingLicence, Resolution, ResolvedPackage } from '../domain/resolution';
import { usageKeys } from '../domain/usageProfile';

import type { Judgement } from './judgement';
import type { AssessInput, DraftFinding } from './rule';

/** The licence of one of the version ranges in question, and the package as it would bind under it. */
export interface RangeChoice {
  readonly licence: PackageLicence;
  readonly resolution: ResolvedPackage;
}

/** Each version range that the text leaves open, oldest first; none when the version is settled. */
export function openRanges(input: Pick<AssessInput, 'catalogue' | 'resolution'>): readonly RangeChoice[] {
  const { resolution, catalogue } = input;
  if (resolution.kind !== 'package') return [];
  const { kind, match, aiPackage, models, binding, undecidedVersions = [] } = resolution;
  const others = binding.filter(({ origin }) => origin !== 'own');
  return aiPackage.licences
    .filter(({ versions }) => undecidedVersions.includes(versions))
    .map((licence) => {
      const { source, clause, checked, confidence, expression } = licence;
      const own: BindingLicence = {
        expression,
        licences: lookUpExpression(catalogue, expression),
        origin: 'own',
        evidence: { source, clause, checked, confidence },
      };
      const stated = expression === 'NOASSERTION' ? {} : { licence: expression };
      return { licence, resolution: { kind, match, aiPackage, models, ...stated, binding: [own, ...others] } };
    });
}

/** What the ranges ask of this project, taken together. */
export interface MergedRanges {
  /** The judgement that stands for all of them. */
  readonly judgement: Judgement;
  /** Set when the ranges ask for different things: what the border between them means. */
  readonly border?: DraftFinding;
}

/**
 * Ranges that ask for the same are one: the newest speaks for all. It does so as well where the text states no version, because that is
 * what an installer takes; the border is then named aside. Else, where one bars or may bar the use and another does not,
 * the version decides; where they differ in duties only, the strictest speaks and the border is named.
 */
export function mergeRanges(
  ranges: readonly RangeChoice[],
  judgements: readonly Judgement[],
  newestVersions?: string,
): MergedRanges | undefined {
  const taken = ranges.findIndex(({ licence }) => licence.versions === newestVersions);
  const newest = judgements[taken] ?? judgements.at(-1);
  if (newest === undefined) return undefined;
  if (new Set(judgements.map(askedFor)).size === 1) return { judgement: newest };
  if (taken >= 0) return { judgement: newest, border: { ...borderFinding(ranges, 'allowed'), severity: 'hint' } };
  const strictest = judgements.reduce((left, right) => (rank(right.word) < rank(left.word) ? right : left), newest);
  const decides = bars(strictest.word) && judgements.some(({ word }) => !bars(word));
  const keys = new Set(judgements.flatMap(({ decidedBy }) => decidedBy));
  const border = borderFinding(ranges, decides ? 'depends' : 'allowed');
  if (!decides) return { judgement: strictest, border };
  const findings = newest.findings.filter((finding) => judgements.every((each) => each.findings.some(sameAs(finding))));
  return { judgement: { word: 'depends', decidedBy: usageKeys.filter((key) => keys.has(key)), findings }, border };
}

function sameAs(finding: Finding): (other: Finding) => boolean {
  return ({ id, kind, licence, effect }) =>
    id === finding.id && kind === finding.kind && licence === finding.licence && effect === finding.effect;
}

/** The verdict with the findings behind it: two texts may both bring duties and yet ask for different ones. */
function askedFor({ word, findings }: Judgement): string {
  const asking = findings.filter(({ effect }) => effect !== 'allowed').map(({ id, effect }) => `${id} ${effect}`);
  return JSON.stringify([word, [...new Set(asking)].sort()]);
}

function rank(word: VerdictWord): number {
  return verdictPrecedence.indexOf(word);
}

function bars(word: VerdictWord): boolean {
  return word === 'forbidden' || word === 'depends';
}

function borderFinding(ranges: readonly RangeChoice[], effect: VerdictWord): DraftFinding {
  const last = ranges.at(-1)?.licence;
  return {
    id: 'relicensed',
    kind: 'relicensed',
    effect,
    severity: 'information',
    facts: {
      versions: ranges.map(({ licence }) => licence.versions),
      licences: ranges.map(({ licence }) => licence.expression),
    },
    ...(last === undefined ? {} : { evidence: evidenceOf(last) }),
    decidedBy: [],
  };
}

function evidenceOf({ source, clause, checked, confidence }: PackageLicence): NonNullable<DraftFinding['evidence']> {
  return { source, clause, checked, confidence };
}

/** The texts that bind under any version in question. */
export function bindingsInQuestion(input: Pick<AssessInput, 'catalogue' | 'resolution'>): readonly BindingLicence[] {
  const { resolution } = input;
  const ranges = resolution.kind === 'package' && resolution.newestVersions !== undefined ? [] : openRanges(input);
  if (ranges.length > 0) return ranges.flatMap(({ resolution }) => resolution.binding);
  return bindingsOf(input.resolution);
}

/** The licences that bind a reference as it is resolved. */
export function bindingsOf(resolution: Resolution): readonly BindingLicence[] {
  return resolution.kind === 'model' || resolution.kind === 'package' ? resolution.binding : [];
}
