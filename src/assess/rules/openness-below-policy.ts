import type { OpennessComponent, OpennessProfile } from '../../domain/openness';

import type { DraftFinding, ReferenceContext, Rule } from '../rule';
import { unknownWeight } from '../unknownWeight';

/** The project's policy asks for more openness than the model has, or than is known of it. */
export const opennessBelowPolicy: Rule = { id: 'openness-below-policy', judgeReference: judge };

const classRank: Readonly<Record<string, number>> = { I: 3, II: 2, III: 1 };

interface Shortfall {
  readonly below: readonly string[];
  readonly unknown: readonly string[];
}

function judge({ input: { resolution, policy } }: ReferenceContext): readonly DraftFinding[] {
  const minimum = policy.policy.minimumOpenness;
  if (minimum === undefined || minimum === 'none' || resolution.kind !== 'model') return [];
  const { openness, evidence } = resolution.family;
  const shortfall =
    typeof minimum === 'string' ? classShortfall(minimum, openness) : componentShortfall(minimum, openness);
  if (shortfall.below.length + shortfall.unknown.length === 0) return [];
  return [
    {
      id: 'openness-below-policy',
      kind: 'minimum-openness',
      ...(shortfall.below.length > 0 ? { effect: 'forbidden' } : unknownWeight(policy.policy.unknown)),
      facts: { minimum, below: shortfall.below, unknown: shortfall.unknown },
      evidence: { ...evidence, source: openness.sources[0] ?? evidence.source, clause: 'unnumbered' },
      decidedBy: [],
    },
  ];
}

function classShortfall(minimum: string, openness: OpennessProfile): Shortfall {
  const actual = openness.mofClass;
  if (actual === undefined) return { below: [], unknown: ['mofClass'] };
  const enough = (classRank[actual] ?? 0) >= (classRank[minimum] ?? 0);
  return { below: enough ? [] : [`mofClass:${actual}`], unknown: [] };
}

function componentShortfall(wanted: readonly string[], { components }: OpennessProfile): Shortfall {
  const valueOf = (name: string) => components[name as OpennessComponent] ?? 'unknown';
  return {
    below: wanted.filter((name) => valueOf(name) === 'closed' || valueOf(name) === 'partial'),
    unknown: wanted.filter((name) => valueOf(name) === 'unknown'),
  };
}
