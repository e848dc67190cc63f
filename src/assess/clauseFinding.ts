import type { Evidence } from '../domain/evidence';
import type { FindingId, Severity, VerdictWord } from '../domain/finding';
import type { Localised } from '../domain/licence';
import type { UsageKey } from '../domain/usageProfile';

import type { ConditionState } from './condition';
import type { DraftFinding, LicenceContext } from './rule';

/** The parts of a finding that a rule decides; the rest follows from the clause and the licence it stands in. */
export interface ClauseJudgement {
  readonly id: FindingId;
  readonly kind: string;
  readonly effect: VerdictWord;
  readonly claim: Evidence & { readonly text?: Localised };
  readonly facts?: DraftFinding['facts'];
  readonly decidedBy?: readonly UsageKey[];
  readonly severity?: Severity;
}

/** A finding about one clause of a binding licence, with its evidence and where the licence is inherited from. */
export function clauseFinding(context: LicenceContext, judgement: ClauseJudgement): DraftFinding {
  const { claim } = judgement;
  return {
    id: judgement.id,
    kind: judgement.kind,
    effect: judgement.effect,
    licence: context.licence.id,
    ...inheritance(context),
    facts: judgement.facts ?? {},
    ...(claim.text === undefined ? {} : { text: claim.text }),
    evidence: { source: claim.source, clause: claim.clause, checked: claim.checked, confidence: claim.confidence },
    decidedBy: judgement.decidedBy ?? [],
    ...(judgement.severity === undefined ? {} : { severity: judgement.severity }),
  };
}

function inheritance({ binding }: LicenceContext): Pick<DraftFinding, 'inheritedFrom'> {
  return binding.origin === 'own' || binding.of === undefined ? {} : { inheritedFrom: binding.of };
}

/** Facts that never block by themselves: leaving them out says that nothing special is planned, whatever else is missing. */
const softKeys: ReadonlySet<UsageKey> = new Set(['sectors', 'trainsOnOutputs']);

/** What a clause that bars a use does when its condition is in this state; `undefined` when it says nothing. */
export function effectOfBan(state: ConditionState): 'forbidden' | 'depends' | 'allowed' | undefined {
  if (state.state === 'holds') return 'forbidden';
  if (state.state === 'fails') return undefined;
  // What no profile key can answer is shown as a condition: asking for a fact would not settle it.
  if (state.unstatable.length > 0 || state.decidedBy.length === 0) return 'allowed';
  return state.decidedBy.some((key) => softKeys.has(key)) ? 'allowed' : 'depends';
}

/** What a duty does when its condition is in this state: an open condition leaves the use allowed and is stated. */
export function effectOfDuty(state: ConditionState): 'duties' | 'allowed' | undefined {
  if (state.state === 'holds') return 'duties';
  return state.state === 'open' ? 'allowed' : undefined;
}

/** The keys and conditions an open state leaves, in the form findings carry them. */
export function openParts(state: ConditionState): Pick<ClauseJudgement, 'decidedBy' | 'facts'> {
  if (state.state !== 'open') return {};
  return {
    decidedBy: state.decidedBy,
    ...(state.unstatable.length === 0 ? {} : { facts: { conditions: state.unstatable } }),
  };
}
