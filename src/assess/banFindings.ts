import type { FindingId } from '../domain/finding';
import type { Restriction } from '../domain/licence';

import { clauseFinding, effectOfBan, openParts } from './clauseFinding';
import type { ConditionState } from './condition';
import type { DraftFinding, LicenceContext } from './rule';

/** A finding for a clause that bars a use, given whether the barred use is what the project does; none when it is not. */
export function banFinding(
  id: FindingId,
  restriction: Restriction,
  state: ConditionState,
  context: LicenceContext,
  facts: DraftFinding['facts'] = {},
): readonly DraftFinding[] {
  const effect = effectOfBan(state);
  if (effect === undefined) return [];
  const open = openParts(state);
  return [
    clauseFinding(context, {
      id,
      kind: restriction.kind,
      effect,
      claim: restriction,
      ...(open.decidedBy === undefined ? {} : { decidedBy: open.decidedBy }),
      facts: { ...facts, ...open.facts },
    }),
  ];
}
