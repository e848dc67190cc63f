import type { ClauseCondition, Restriction } from '../../domain/licence';

import { banFinding } from '../banFindings';
import { evaluateCondition } from '../condition';
import { isConduct } from '../conduct';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** Fields that a licence leaves out, such as the military or medicine. */
export const fieldOfUse: Rule = { id: 'field-of-use', judgeLicence: judge };

/** The field each kind bars where the clause names none of its own. */
const barred: Readonly<Record<string, ClauseCondition>> = {
  'no-military': { sectors: ['military'] },
  'field-of-use': {},
  'age-limit': {},
};

function judge(context: LicenceContext): readonly DraftFinding[] {
  return context.licence.restrictions.flatMap((restriction) => {
    const condition = barred[restriction.kind];
    if (condition === undefined || isConduct(restriction) || isMinimumAge(restriction)) return [];
    const state = evaluateCondition({ ...condition, ...restriction.when }, context.licence, context.usage);
    return banFinding('field-of-use', restriction, state, context);
  });
}

/** How old a user must be says nothing about what is built; whom it is built for does. */
function isMinimumAge({ kind, when }: Restriction): boolean {
  return kind === 'age-limit' && when === undefined;
}
