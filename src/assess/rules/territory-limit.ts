import type { Restriction } from '../../domain/licence';
import { expandTerritories } from '../../domain/territory';
import { unreadable, type UsageProfile } from '../../domain/usageProfile';

import { banFinding } from '../banFindings';
import { clauseFinding } from '../clauseFinding';
import { both, evaluateCondition, openOn, type ConditionState } from '../condition';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** Places where the licence does not apply, or the only places where it does. */
export const territoryLimit: Rule = { id: 'territory-limit', judgeLicence: judge };

function judge(context: LicenceContext): readonly DraftFinding[] {
  return context.licence.restrictions
    .filter((restriction) => restriction.kind === 'territory')
    .flatMap((restriction) => judgeTerritory(restriction, context));
}

function judgeTerritory(restriction: Restriction, context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  const when = evaluateCondition(restriction.when, licence, usage);
  if (restriction.territories === undefined || restriction.territories.length === 0) {
    // The text sends the reader to a list that it does not contain: a rule to follow, not one we can decide.
    return when.state === 'fails'
      ? []
      : [clauseFinding(context, { id: 'territory-limit', kind: 'territory', effect: 'duties', claim: restriction })];
  }
  const conflict = conflicting(restriction, usage);
  const state: ConditionState =
    conflict === undefined ? openOn(keyOf(restriction)) : { state: conflict.length > 0 ? 'holds' : 'fails' };
  return banFinding('territory-limit', restriction, both(when, state), context, {
    territories: restriction.territories,
    test: restriction.territoryTest ?? 'use',
    allowedOnly: restriction.territoriesAreAllowed === true,
    ...(conflict === undefined ? {} : { conflict }),
  });
}

/** The stated territories that the clause leaves out; undefined when what is stated does not tell. */
function conflicting(restriction: Restriction, usage: UsageProfile): readonly string[] | undefined {
  const stated = keyOf(restriction) === 'seat' ? seatOf(usage) : usage.territories;
  if (stated === undefined || stated.length === 0) return undefined;
  const named = expandTerritories(restriction.territories ?? []);
  const allowedOnly = restriction.territoriesAreAllowed === true;
  const readable = stated.filter((code) => code !== unreadable);
  const conflict = readable.filter((code) =>
    [...expandTerritories([code])].some((country) => named.has(country) !== allowedOnly),
  );
  return conflict.length === 0 && readable.length < stated.length ? undefined : conflict;
}

function seatOf(usage: UsageProfile): readonly string[] | undefined {
  return usage.seat === undefined ? undefined : [usage.seat];
}

function keyOf(restriction: Restriction): 'seat' | 'territories' {
  return restriction.territoryTest === 'seat' ? 'seat' : 'territories';
}
