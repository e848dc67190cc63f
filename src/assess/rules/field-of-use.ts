import type { ClauseCondition, Restriction } from '../../domain/licence';

import { banFinding } from '../banFindings';
import { clauseFinding } from '../clauseFinding';
import { evaluateCondition } from '../condition';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** Fields, ways of passing on and ways of offering that a licence leaves out. */
export const fieldOfUse: Rule = { id: 'field-of-use', judgeLicence: judge };

/**
 * What each kind bars where the clause adds no condition of its own. Hosting and resale clauses turn on how much of the
 * value is the model's, which no profile states.
 */
const barred: Readonly<Record<string, ClauseCondition>> = {
  'no-military': { sectors: ['military'] },
  'no-hosting': { distribution: ['hosted-service'], business: 'hosting' },
  'no-resale': { business: 'resale' },
  'no-redistribution': { distribution: ['weights', 'shipped-product'] },
  'no-derivatives': { distribution: ['weights', 'shipped-product'], finetuned: true },
};

function judge(context: LicenceContext): readonly DraftFinding[] {
  return context.licence.restrictions.flatMap((restriction) => judgeField(restriction, context));
}

function judgeField(restriction: Restriction, context: LicenceContext): readonly DraftFinding[] {
  if (restriction.kind === 'field-of-use' && restriction.when === undefined) {
    // A rule of conduct that names no sector binds like a use policy.
    return [
      clauseFinding(context, { id: 'field-of-use', kind: restriction.kind, effect: 'duties', claim: restriction }),
    ];
  }
  const condition = restriction.kind === 'field-of-use' ? {} : barred[restriction.kind];
  if (condition === undefined) return [];
  const state = evaluateCondition({ ...condition, ...restriction.when }, context.licence, context.usage);
  return banFinding('field-of-use', restriction, state, context);
}
