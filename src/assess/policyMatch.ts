import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';
import type { Policy } from '../domain/usageProfile';

import { coversName, namesOf } from './matching';
import type { AssessInput } from './rule';

export type PolicyList = 'allow' | 'warn' | 'deny';

/** The policy entry that decides about a reference, and what it was matched by. */
export interface PolicyMatch {
  readonly list: PolicyList;
  readonly entry: string;
  readonly by: 'name' | 'licence' | 'publisher' | 'category';
}

/** Closer descriptions win over wider ones, so one model can be let through a denied category. */
const precision: Readonly<Record<PolicyMatch['by'], number>> = { name: 4, licence: 3, publisher: 2, category: 1 };
const strictestFirst: readonly PolicyList[] = ['deny', 'warn', 'allow'];

/** The entry in force for a reference: the most precise one, the strictest among equals. */
export function policyMatch(input: AssessInput): PolicyMatch | undefined {
  const policy = input.policy.policy;
  if (policy.allow.length + policy.warn.length + policy.deny.length === 0) return undefined;
  const subject = subjectOf(input);
  const matches = strictestFirst.flatMap((list) => matchesOf(policy, list, subject));
  return matches.reduce<PolicyMatch | undefined>(
    (best, match) => (best === undefined || precision[match.by] > precision[best.by] ? match : best),
    undefined,
  );
}

/** Everything an entry of a policy may call a reference by. */
export interface Subject {
  readonly names: readonly string[];
  readonly expressions: ReadonlySet<string>;
  readonly publishers: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** Gathers the names, licences, publishers and categories of a reference. */
export function subjectOf({ reference, resolution }: Pick<AssessInput, 'reference' | 'resolution'>): Subject {
  const binding = resolution.kind === 'model' || resolution.kind === 'package' ? resolution.binding : [];
  const licences = binding.flatMap((each) => each.licences);
  const expressions = binding.flatMap(({ expression }) => [
    expression,
    ...licenceIds(parseLicenceExpression(expression)),
  ]);
  const publishers =
    resolution.kind === 'model' ? [resolution.family.publisher, resolution.family.id.split('/')[0]] : [];
  return {
    names: namesOf(reference, resolution),
    expressions: lowerSet([...expressions, ...licences.flatMap((licence) => [licence.id, ...licence.aliases])]),
    publishers: lowerSet(publishers),
    categories: lowerSet(licences.map((licence) => licence.category)),
  };
}

function lowerSet(values: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(values.flatMap((value) => (value === undefined ? [] : [value.toLowerCase()])));
}

function matchesOf(policy: Policy, list: PolicyList, subject: Subject): readonly PolicyMatch[] {
  return policy[list].flatMap((entry) => {
    const by = matchedBy(entry, subject);
    return by === undefined ? [] : [{ list, entry, by }];
  });
}

/** By what an entry of a policy covers the reference; undefined when it does not. */
export function matchedBy(entry: string, subject: Subject): PolicyMatch['by'] | undefined {
  const wanted = entry.trim().toLowerCase();
  if (subject.expressions.has(wanted)) return 'licence';
  if (coversName(entry, subject.names)) return 'name';
  if (subject.publishers.has(wanted)) return 'publisher';
  return subject.categories.has(wanted) ? 'category' : undefined;
}
