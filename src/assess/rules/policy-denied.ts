import { policyMatch } from '../policyMatch';
import type { DraftFinding, ReferenceContext, Rule } from '../rule';

/** The project's own policy denies the reference or asks to look at it. */
export const policyDenied: Rule = { id: 'policy-denied', judgeReference: judge };

function judge({ input }: ReferenceContext): readonly DraftFinding[] {
  const match = policyMatch(input);
  if (match === undefined || match.list === 'allow') return [];
  const { resolution } = input;
  const licence = resolution.kind === 'model' || resolution.kind === 'package' ? resolution.licence : undefined;
  return [
    {
      id: 'policy-denied',
      kind: `policy-${match.list}`,
      ...(match.list === 'deny' ? { effect: 'forbidden' } : { effect: 'allowed', severity: 'warning' }),
      ...(licence === undefined ? {} : { licence }),
      facts: { entry: match.entry, by: match.by, list: match.list },
      decidedBy: [],
    },
  ];
}
