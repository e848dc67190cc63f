import type { Purpose } from '../../domain/usageProfile';

import { banFinding } from '../banFindings';
import { both, evaluateCondition, openOn, type ConditionState } from '../condition';
import { throughHost } from '../hostedOffer';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** Only research, with the evaluation that belongs to it, is licensed; a text that allows more says so in the entry. */
export const researchOnly: Rule = { id: 'research-only', judgeLicence: judge };

const researchPurposes: readonly Purpose[] = ['research', 'evaluation'];

function judge(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  const findings = licence.restrictions
    .filter((restriction) => restriction.kind === 'research-only')
    .flatMap((restriction) =>
      banFinding(
        'research-only',
        restriction,
        both(
          evaluateCondition(restriction.when, licence, usage),
          outside(restriction.allowedPurposes ?? researchPurposes, usage.purpose),
        ),
        context,
        usage.purpose === undefined ? {} : { purpose: usage.purpose },
      ),
    );
  return throughHost(findings, context);
}

function outside(allowed: readonly Purpose[], purpose: Purpose | undefined): ConditionState {
  if (purpose === undefined) return openOn('purpose');
  return { state: allowed.includes(purpose) ? 'fails' : 'holds' };
}
