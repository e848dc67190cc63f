import type { ClauseCondition, Restriction } from '../../domain/licence';
import type { UsageProfile } from '../../domain/usageProfile';

import { banFinding } from '../banFindings';
import { evaluateCondition, type ConditionState } from '../condition';
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
    const whole = { ...condition, ...restriction.when };
    const state = evaluateCondition(whole, context.licence, context.usage);
    return banFinding('field-of-use', restriction, state, context, fieldsOf(whole, state, context.usage));
  });
}

/** The fields a clause names; where it bars the use, those of them that the project states. */
function fieldsOf({ sectors }: ClauseCondition, { state }: ConditionState, usage: UsageProfile): DraftFinding['facts'] {
  if (sectors === undefined || sectors.length === 0) return {};
  const stated = (usage.sectors ?? []).map((sector) => sector.toLowerCase());
  return { sectors: state === 'holds' ? sectors.filter((sector) => stated.includes(sector)) : sectors };
}

/** How old a user must be says nothing about what is built; whom it is built for does. */
function isMinimumAge({ kind, when }: Restriction): boolean {
  return kind === 'age-limit' && when === undefined;
}
