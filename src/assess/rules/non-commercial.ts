import type { Restriction } from '../../domain/licence';

import { banFinding } from '../banFindings';
import { both, evaluateCondition } from '../condition';
import { throughHost } from '../hostedOffer';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** Commercial use is barred, business use inside a company included. */
export const nonCommercial: Rule = { id: 'non-commercial', judgeLicence: judge };

function judge(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  const commercial = evaluateCondition({ commercial: true }, licence, usage);
  const findings = clauses(context).flatMap((restriction) =>
    banFinding(
      'non-commercial',
      restriction,
      both(evaluateCondition(restriction.when, licence, usage), commercial),
      context,
      usage.purpose === undefined ? {} : { purpose: usage.purpose },
    ),
  );
  return throughHost(onceEach(findings), context);
}

/** A text may bar commercial use in several places; one of them says it. */
function onceEach(findings: readonly DraftFinding[]): readonly DraftFinding[] {
  return findings.filter(
    ({ effect, facts }, index) =>
      facts['conditions'] !== undefined || findings.findIndex((each) => each.effect === effect) === index,
  );
}

/** The stated clauses, or the missing grant where a text grants other uses only and states no ban. */
function clauses({ licence }: LicenceContext): readonly Restriction[] {
  const stated = licence.restrictions.filter((restriction) => restriction.kind === 'non-commercial');
  if (stated.length > 0 || licence.category === 'unknown') return stated;
  if (licence.restrictions.some((restriction) => restriction.kind === 'research-only')) return [];
  const refused = licence.grants.find((grant) => grant.name === 'commercialUse' && grant.value === 'no');
  return refused === undefined ? [] : [{ ...refused, kind: 'non-commercial', text: licence.summary }];
}
