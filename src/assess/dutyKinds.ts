import type { FindingId } from '../domain/finding';
import type { ClauseCondition, DistributionWay, Licence, Obligation } from '../domain/licence';
import type { UsageProfile } from '../domain/usageProfile';

import { both, evaluateCondition, lineState, type ConditionState } from './condition';

interface DutyKind {
  readonly finding: FindingId;
  /** The condition where the clause states none of its own; a clause that names ways of distribution replaces them. */
  readonly unless?: ClauseCondition;
  /** Asked for or left to circumstances no profile states: shown, never a duty of its own. */
  readonly voluntary?: true;
}

const passedOn: readonly DistributionWay[] = ['weights', 'shipped-product'];
const offered: readonly DistributionWay[] = ['hosted-service', 'shipped-product'];

const dutyKinds: Readonly<Record<string, DutyKind>> = {
  attribution: { finding: 'attribution-duty', unless: { distribution: passedOn } },
  'display-attribution': { finding: 'attribution-duty', unless: { distribution: passedOn } },
  'display-model-name': { finding: 'attribution-duty', unless: { distribution: offered } },
  'encouraged-attribution': { finding: 'attribution-duty', voluntary: true },
  'publication-acknowledgement': { finding: 'attribution-duty', voluntary: true },
  'keep-branding': { finding: 'attribution-duty', unless: { distribution: offered } },
  'naming-prefix': { finding: 'naming-duty', unless: { distribution: passedOn, finetuned: true } },
  'include-licence': { finding: 'notice-duty', unless: { distribution: passedOn } },
  'notice-file': { finding: 'notice-duty', unless: { distribution: passedOn } },
  'retain-notices': { finding: 'notice-duty', unless: { distribution: passedOn } },
  'state-changes': { finding: 'notice-duty', unless: { distribution: passedOn } },
  'flow-down': { finding: 'notice-duty', unless: { distribution: passedOn } },
  'no-raw-redistribution': { finding: 'notice-duty', unless: { distribution: passedOn } },
  'share-alike': { finding: 'share-alike', unless: { distribution: passedOn } },
  'allow-relinking': { finding: 'share-alike', unless: { distribution: passedOn } },
  'network-source': { finding: 'network-copyleft', unless: { distribution: ['hosted-service'] } },
};

/** Duties of conduct (reporting, registering, updating, disclosing) bind whoever uses the model. */
const dutyOfUse: DutyKind = { finding: 'acceptable-use' };

function dutyKind(obligation: Obligation): DutyKind {
  return dutyKinds[obligation.kind] ?? dutyOfUse;
}

/** The finding that reports an obligation. */
export function findingOfObligation(obligation: Obligation): FindingId {
  return dutyKind(obligation).finding;
}

/** True for what a text merely asks for, or asks in circumstances that no profile states. */
export function isVoluntary(obligation: Obligation): boolean {
  return dutyKind(obligation).voluntary === true;
}

/** The condition of the clause; ways of passing on are completed from its kind where the clause names none. */
export function conditionOfObligation(obligation: Obligation): ClauseCondition {
  const usual = dutyKind(obligation).unless;
  if (obligation.when === undefined || usual?.distribution === undefined) return obligation.when ?? usual ?? {};
  return { distribution: usual.distribution, ...obligation.when };
}

/** Whether the project owes this duty. */
export function dutyState(obligation: Obligation, licence: Licence, usage: UsageProfile): ConditionState {
  const state = evaluateCondition(conditionOfObligation(obligation), licence, usage);
  // A line whose crossing brings the very same duty exempts those below it.
  const lines = licence.thresholds.filter((threshold) => threshold.action === obligation.kind);
  return lines.map((line) => lineState(line, usage)).reduce(both, state);
}
