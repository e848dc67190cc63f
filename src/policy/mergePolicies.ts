import type { Policy, ProjectPolicy, UsageProfile } from '../domain/usageProfile';

import { unstatedPolicy } from './parsePolicy';

/**
 * Joins nested policy files, given from the outermost to the nearest: for each key the nearest file that states it wins.
 * Acknowledgements, agreements, overlays and excludes are entries rather than keys and add up, the nearest first.
 */
export function mergePolicies(outermostFirst: readonly ProjectPolicy[]): ProjectPolicy {
  return outermostFirst.reduce(
    (outer, nearer) => ({
      usage: mergeUsage(outer.usage, nearer.usage),
      policy: mergeRules(outer.policy, nearer.policy),
      acknowledgements: [...nearer.acknowledgements, ...outer.acknowledgements],
      agreements: [...nearer.agreements, ...outer.agreements],
      overlays: [...nearer.overlays, ...outer.overlays],
      exclude: [...nearer.exclude, ...outer.exclude],
      stated: outer.stated || nearer.stated,
    }),
    unstatedPolicy,
  );
}

function mergeUsage(outer: UsageProfile, nearer: UsageProfile): UsageProfile {
  return { ...outer, ...nearer };
}

/** An empty list states nothing, so it cannot lift what an outer file denies. */
function mergeRules(outer: Policy, nearer: Policy): Policy {
  const list = (key: 'allow' | 'warn' | 'deny') => (nearer[key].length > 0 ? nearer[key] : outer[key]);
  return { ...outer, ...nearer, allow: list('allow'), warn: list('warn'), deny: list('deny') };
}
