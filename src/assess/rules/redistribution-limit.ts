import type { ClauseCondition } from '../../domain/licence';

import { banFinding } from '../banFindings';
import { evaluateCondition } from '../condition';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** Passing the work on, changing it for others, hosting or selling it is barred or needs an agreement. */
export const redistributionLimit: Rule = { id: 'redistribution-limit', judgeLicence: judge };

/**
 * What each kind bars where the clause adds no condition of its own. Hosting and resale clauses turn on how much of the
 * value is the work's, which no profile states.
 */
const barred: Readonly<Record<string, ClauseCondition>> = {
  'no-hosting': { distribution: ['hosted-service'], business: 'hosting' },
  'no-resale': { business: 'resale' },
  'no-redistribution': { distribution: ['weights', 'shipped-product'] },
  'no-derivatives': { distribution: ['weights', 'shipped-product'], finetuned: true },
};

function judge(context: LicenceContext): readonly DraftFinding[] {
  return context.licence.restrictions.flatMap((restriction) => {
    const condition = barred[restriction.kind];
    if (condition === undefined) return [];
    const state = evaluateCondition({ ...condition, ...restriction.when }, context.licence, context.usage);
    return banFinding('redistribution-limit', restriction, state, context);
  });
}
