import { clauseFinding, effectOfDuty, openParts } from '../clauseFinding';
import { evaluateCondition } from '../condition';
import { dutyFindings } from '../dutyFindings';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** A use policy and duties of conduct bind whoever uses the model, internal use included. */
export const acceptableUse: Rule = {
  id: 'acceptable-use',
  judgeLicence: (context) => [...policies(context), ...dutyFindings('acceptable-use', context)],
};

function policies(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  return licence.restrictions
    .filter((restriction) => restriction.kind === 'acceptable-use')
    .flatMap((restriction) => {
      const state = evaluateCondition(restriction.when, licence, usage);
      const effect = effectOfDuty(state);
      return effect === undefined
        ? []
        : [
            clauseFinding(context, {
              id: 'acceptable-use',
              kind: restriction.kind,
              effect,
              claim: restriction,
              ...openParts(state),
            }),
          ];
    });
}
