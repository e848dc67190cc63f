import type { FindingId } from '../domain/finding';

import { clauseFinding, effectOfDuty, openParts } from './clauseFinding';
import { dutyState, findingOfObligation, isVoluntary } from './dutyKinds';
import type { DraftFinding, LicenceContext } from './rule';

/** The obligations of a licence that are reported under one finding id. */
export function dutyFindings(id: FindingId, context: LicenceContext): readonly DraftFinding[] {
  const findings: DraftFinding[] = [];
  for (const obligation of context.licence.obligations) {
    if (findingOfObligation(obligation) !== id) continue;
    const state = dutyState(obligation, context.licence, context.usage);
    const effect = effectOfDuty(state);
    if (effect === undefined) continue;
    const { decidedBy, facts } = openParts(state);
    findings.push(
      clauseFinding(context, {
        id,
        kind: obligation.kind,
        effect: isVoluntary(obligation) ? 'allowed' : effect,
        claim: obligation,
        ...(decidedBy === undefined ? {} : { decidedBy }),
        facts: {
          ...facts,
          ...(obligation.requiredText === undefined ? {} : { requiredText: obligation.requiredText }),
        },
      }),
    );
  }
  return findings;
}
