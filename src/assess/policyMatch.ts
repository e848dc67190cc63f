import type { Policy } from '../domain/usageProfile';

import { coversName } from './matching';
import { namesLicence, subjectOf, type LicenceChoice, type Subject } from './policySubject';
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

function matchesOf(policy: Policy, list: PolicyList, subject: Subject): readonly PolicyMatch[] {
  const entries = policy[list];
  const found = (by: PolicyMatch['by'], entry: string | undefined): readonly PolicyMatch[] =>
    entry === undefined ? [] : [{ list, entry, by }];
  const licences = (touches: (entry: string, choice: LicenceChoice) => boolean) =>
    subject.bindings.map((choices) => coveringEntry(list, entries, choices, touches)).find(Boolean);
  return [
    ...found(
      'name',
      entries.find((entry) => coversName(entry, subject.names)),
    ),
    ...found('licence', licences(namesLicence)),
    ...found(
      'publisher',
      entries.find((entry) => subject.publishers.has(plain(entry))),
    ),
    ...found(
      'category',
      licences((entry, { categories }) => categories.has(plain(entry))),
    ),
  ];
}

/** Who may choose between licences is barred only where every choice is, and let through where one of them is. */
function coveringEntry(
  list: PolicyList,
  entries: readonly string[],
  choices: readonly LicenceChoice[],
  touches: (entry: string, choice: LicenceChoice) => boolean,
): string | undefined {
  const covering = choices.map((choice) => entries.find((entry) => touches(entry, choice)));
  const covered = covering.filter((entry) => entry !== undefined);
  return list === 'allow' || covered.length === choices.length ? covered[0] : undefined;
}

function plain(entry: string): string {
  return entry.trim().toLowerCase();
}
