import type { ClauseCondition, Licence, Restriction, Threshold } from '../domain/licence';
import type { UsageKey, UsageProfile } from '../domain/usageProfile';

import { reachesWholeProgram } from './copyleft';
import { conditionOfObligation } from './dutyKinds';
import type { AssessInput } from './rule';
import { isTrainingBan } from './rules/output-training';
import { keysOfMetric } from './threshold';
import { bindingsInQuestion } from './versionRanges';

export type UsageValue = string | number | boolean;

export interface Candidate {
  readonly key: UsageKey;
  readonly value: UsageValue;
}

/**
 * Values worth trying, nearest to the present ones first: both sides of every line, every purpose and way of passing on,
 * the territories, sectors and plans of training that the binding clauses speak of. Facts no clause asks for are left out.
 */
export function whatIfCandidates(input: AssessInput): readonly Candidate[] {
  const licences = textsOf(input);
  const usage = input.policy.usage;
  const candidates = licences.flatMap((licence) => [
    ...licence.thresholds.flatMap((threshold) => lineCandidates(threshold)),
    ...licence.restrictions.flatMap((restriction) => restrictionCandidates(restriction, usage)),
    ...conditionsOf(licence).flatMap(conditionCandidates),
    ...copyleftCandidates(licence),
  ]);
  const distinct = new Map(candidates.map((each) => [`${each.key} ${String(each.value)}`, each]));
  return [...distinct.values()]
    .filter(({ key, value }) => !isStated(usage, key, value))
    .sort((left, right) => distance(usage, left) - distance(usage, right));
}

function textsOf(input: AssessInput): readonly Licence[] {
  return [...new Set(bindingsInQuestion(input).flatMap((binding) => binding.licences))];
}

/** Both sides of the line, the last figure that is clear and the first that is not. */
function lineCandidates(threshold: Threshold): readonly Candidate[] {
  const first = threshold.operator === '>' ? threshold.over + 1 : threshold.over;
  return keysOfMetric(threshold).flatMap((key) => {
    const scale = threshold.metric === 'monthly-revenue-usd' && key === 'annualRevenueUsd' ? 12 : 1;
    return [first * scale - 1, first * scale].map((value) => ({ key, value }));
  });
}

function restrictionCandidates(restriction: Restriction, usage: UsageProfile): readonly Candidate[] {
  const candidates: Candidate[] = [];
  if (restriction.kind === 'non-commercial' || restriction.kind === 'research-only') candidates.push(...purposes);
  if (isTrainingBan(restriction)) candidates.push(...trainingPlans);
  if (restriction.kind === 'no-military') candidates.push({ key: 'sectors', value: 'military' });
  if (restriction.kind === 'no-redistribution' || restriction.kind === 'no-derivatives') candidates.push(...ways);
  for (const code of restriction.territories ?? []) {
    const key = restriction.territoryTest === 'seat' ? 'seat' : 'territories';
    candidates.push({ key, value: code }, ...withoutTerritory(restriction, usage));
  }
  return candidates;
}

/** The stated territories that the clause does not name. */
function withoutTerritory(restriction: Restriction, usage: UsageProfile): readonly Candidate[] {
  if (restriction.territoryTest === 'seat') return [];
  const rest = (usage.territories ?? []).filter((code) => !restriction.territories?.includes(code));
  return rest.length === 0 ? [] : [{ key: 'territories', value: rest.join(', ') }];
}

const purposes: readonly Candidate[] = ['commercial', 'internal-business', 'research', 'evaluation', 'personal'].map(
  (value) => ({ key: 'purpose', value }),
);
const ways: readonly Candidate[] = ['internal', 'hosted-service', 'shipped-product', 'weights'].map((value) => ({
  key: 'distribution',
  value,
}));
const trainingPlans: readonly Candidate[] = ['none', 'same-family', 'other-models', 'competing-models'].map(
  (value) => ({
    key: 'trainsOnOutputs',
    value,
  }),
);

function conditionsOf(licence: Licence): readonly ClauseCondition[] {
  return [
    ...licence.obligations.map(conditionOfObligation),
    ...[...licence.thresholds, ...licence.restrictions].flatMap((clause) => clause.when ?? []),
  ];
}

function conditionCandidates(condition: ClauseCondition): readonly Candidate[] {
  return [
    ...(condition.distribution === undefined ? [] : ways),
    ...(condition.commercial === undefined ? [] : purposes),
    ...(condition.finetuned === undefined ? [] : [true, false].map((value) => ({ key: 'finetunes' as const, value }))),
    ...(condition.trainsOnOutputs === undefined ? [] : trainingPlans),
    ...(condition.sectors ?? []).map((value) => ({ key: 'sectors' as const, value })),
  ];
}

function copyleftCandidates(licence: Licence): readonly Candidate[] {
  if (!reachesWholeProgram(licence.id)) return [];
  return [...ways, { key: 'projectLicence', value: licence.id }, { key: 'projectLicence', value: 'Proprietary' }];
}

function isStated(usage: UsageProfile, key: UsageKey, value: UsageValue): boolean {
  const stated = usage[key];
  return typeof stated === 'object' ? stated.join(', ') === value : stated === value;
}

function distance(usage: UsageProfile, { key, value }: Candidate): number {
  const stated = usage[key];
  return typeof value === 'number' && typeof stated === 'number' ? Math.abs(value - stated) : 0;
}
