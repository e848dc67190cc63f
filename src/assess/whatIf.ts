import type { VerdictWord, WhatIf } from '../domain/finding';
import type { DistributionWay } from '../domain/licence';
import type { Purpose, TrainsOnOutputs, UsageKey, UsageProfile } from '../domain/usageProfile';

import { judge } from './judge';
import type { Judgement } from './judgement';
import type { AssessInput } from './rule';
import { whatIfCandidates, type UsageValue } from './whatIfCandidates';

/** The verdict before and after one fact is changed. */
export interface WhatIfResult {
  readonly key: UsageKey;
  readonly value: UsageValue;
  readonly before: VerdictWord;
  readonly after: Judgement;
}

/** Judges the same reference with one fact changed; lists are written with commas. */
export function whatIf(input: AssessInput, key: UsageKey, value: UsageValue): WhatIfResult {
  return { key, value, before: judge(input).word, after: judge(withFact(input, key, value)) };
}

/**
 * The facts that alone would give another verdict: of the values that the clauses make interesting, for each fact and
 * each other verdict the first.
 */
export function whatWouldChange(input: AssessInput, current: VerdictWord): readonly WhatIf[] {
  const changes = new Map<string, WhatIf>();
  for (const { key, value } of whatIfCandidates(input)) {
    const verdict = judge(withFact(input, key, value)).word;
    const name = `${key} ${verdict}`;
    if (verdict !== current && !changes.has(name)) changes.set(name, { key, value, verdict });
  }
  return [...changes.values()];
}

function withFact(input: AssessInput, key: UsageKey, value: UsageValue): AssessInput {
  const usage: UsageProfile = { ...input.policy.usage, ...factOf(key, value) };
  return { ...input, policy: { ...input.policy, usage } };
}

function factOf(key: UsageKey, value: UsageValue): UsageProfile {
  const text = String(value);
  switch (key) {
    case 'purpose':
      return { purpose: text as Purpose };
    case 'trainsOnOutputs':
      return { trainsOnOutputs: text as TrainsOnOutputs };
    case 'distribution':
      return { distribution: listOf(text) as readonly DistributionWay[] };
    case 'territories':
      return { territories: listOf(text) };
    case 'sectors':
      return { sectors: listOf(text) };
    case 'seat':
      return { seat: text };
    case 'projectLicence':
      return { projectLicence: text };
    case 'finetunes':
      return { finetunes: value === true || text === 'true' };
    case 'monthlyActiveUsers':
    case 'monthlyActiveUsersAtRelease':
    case 'annualRevenueUsd':
    case 'monthlyRevenueUsd':
    case 'employees':
      return { [key]: Number(value) };
  }
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
