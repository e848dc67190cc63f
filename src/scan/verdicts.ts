import { assess } from '../assess/assess';
import { isTelling } from '../assess/flow';
import type { Neighbour } from '../assess/rule';
import type { Catalogue } from '../catalogue/catalogue';
import type { Verdict } from '../domain/finding';
import type { Reference } from '../domain/reference';
import type { ResolvedReference } from '../domain/scan';
import type { ProjectPolicy } from '../domain/usageProfile';

import type { ScanContext } from './scanText';

/** So many verdicts are kept for one policy; the ids a person types letter by letter must not pile up. */
const keptVerdicts = 5000;

const verdictsByCatalogue = new WeakMap<Catalogue, WeakMap<ProjectPolicy, Map<string, Verdict>>>();

/**
 * Judges references under the policy in force for a path, with what is trained or made into another among `neighbours` in view.
 * The same reference under the same policy is judged once, however often it is named.
 */
export function createJudge(
  context: ScanContext,
  path: string,
  neighbours: readonly Neighbour[],
): (resolved: ResolvedReference) => Verdict {
  const { catalogue, today } = context;
  const policy = context.policyFor(path);
  const telling = neighbours.filter(isTelling);
  const situation = [today, ...telling.map(({ reference }) => keyOf(reference))].join('\n');
  const known = verdictsUnder(catalogue, policy);
  return ({ reference, resolution }) => {
    const key = `${keyOf(reference)}\n${situation}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const verdict = assess({ catalogue, reference, resolution, policy, today, neighbours: telling });
    if (known.size >= keptVerdicts) known.clear();
    known.set(key, verdict);
    return verdict;
  };
}

function verdictsUnder(catalogue: Catalogue, policy: ProjectPolicy): Map<string, Verdict> {
  const byPolicy = verdictsByCatalogue.get(catalogue) ?? new WeakMap<ProjectPolicy, Map<string, Verdict>>();
  verdictsByCatalogue.set(catalogue, byPolicy);
  const verdicts = byPolicy.get(policy) ?? new Map<string, Verdict>();
  byPolicy.set(policy, verdicts);
  return verdicts;
}

/** Everything of a reference but its place. What it resolves to follows from it, except for what is installed, which has its own judge. */
function keyOf(reference: Reference): string {
  const { kind, namespace, literal, id, version, repository, file, calls, tier, role, form } = reference;
  const what = [kind, namespace, literal, id, version, repository, file, calls, tier, role, form];
  return [...what, reference.dependencyGroup, reference.through].join('\t');
}
