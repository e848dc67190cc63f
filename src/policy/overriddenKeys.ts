import type { StatedProblem } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';

import type { ParsedPolicy } from './parsePolicy';

/** A policy file above another one, as it is shown to people. */
export interface OuterPolicy {
  readonly shownAs: string;
  readonly policy: ProjectPolicy;
}

/** What a nested file states otherwise than a file above it. The nested one counts, and both readers should know. */
export function overriddenKeys(outermostFirst: readonly OuterPolicy[], nearer: ParsedPolicy): readonly StatedProblem[] {
  const problems: StatedProblem[] = [];
  for (const [key, value] of statements(nearer.policy)) {
    const span = nearer.places.keys.get(key);
    const outer = [...outermostFirst].reverse().find(({ policy }) => statements(policy).has(key));
    if (span === undefined || outer === undefined || statements(outer.policy).get(key) === value) continue;
    problems.push({ span, fact: { id: 'overrides', subject: key.slice(key.indexOf('.') + 1), other: outer.shownAs } });
  }
  return problems;
}

/** Every key that states something, with its value in a form that can be compared. */
function statements({ usage, policy }: ProjectPolicy): ReadonlyMap<string, string> {
  const entries = [
    ...Object.entries(usage).map(([key, value]) => [`usage.${key}`, value] as const),
    ...Object.entries(policy).map(([key, value]) => [`policy.${key}`, value] as const),
  ];
  return new Map(
    entries.filter(([, value]) => !isEmptyList(value)).map(([key, value]) => [key, JSON.stringify(inOrder(value))]),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Lists of the profile and the policy are sets. */
function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? [...(value as readonly unknown[])].map(String).sort() : value;
}
