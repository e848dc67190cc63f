import { acknowledgementsFor } from '../silence';
import type { DraftFinding, ReferenceContext, Rule } from '../rule';

/** Somebody looked at this before, but the day is past or the licence is another one now. */
export const acknowledgedExpired: Rule = { id: 'acknowledged-expired', judgeReference: judge };

function judge({ input }: ReferenceContext): readonly DraftFinding[] {
  const states = acknowledgementsFor(input);
  // A newer acknowledgement in force replaces the old one.
  if (states.some(({ state }) => state === 'in-force')) return [];
  return states.map(({ entry, state }) => ({
    id: 'acknowledged-expired',
    kind: state,
    effect: 'allowed',
    severity: 'warning',
    facts: {
      reason: entry.reason,
      ...(entry.by === undefined ? {} : { by: entry.by }),
      ...(entry.expires === undefined ? {} : { expires: entry.expires }),
      ...(entry.licence === undefined ? {} : { acknowledgedLicence: entry.licence }),
    },
    decidedBy: [],
  }));
}
