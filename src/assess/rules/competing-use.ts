import { banFinding } from '../banFindings';
import { both, evaluateCondition } from '../condition';
import type { DraftFinding, LicenceContext, Rule } from '../rule';
import { isTrainingBan } from './output-training';

/** Building something that competes with the licensor is barred or needs a licence of its own. */
export const competingUse: Rule = { id: 'competing-use', judgeLicence: judge };

/** Whether a product competes is no fact of the profile, so the clause is shown as a condition. */
function judge(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  return licence.restrictions
    .filter((restriction) => restriction.kind === 'no-competing-product' && !isTrainingBan(restriction))
    .flatMap((restriction) => {
      const competes = evaluateCondition({ business: 'competing-product' }, licence, usage);
      const state = both(evaluateCondition(restriction.when, licence, usage), competes);
      return banFinding('competing-use', restriction, state, context);
    });
}
