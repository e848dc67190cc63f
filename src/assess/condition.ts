import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';
import type { ClauseCondition, Licence, Threshold } from '../domain/licence';
import { unreadable, type Purpose, type UsageKey, type UsageProfile } from '../domain/usageProfile';

import { choicesOf } from './licenceChoices';
import { thresholdState } from './threshold';

/**
 * Whether a condition is met. `open` names the profile keys that would settle it, and in `unstatable` what the text asks
 * and no profile key can answer, such as a plan of the provider.
 */
export type ConditionState =
  | { readonly state: 'holds' }
  | { readonly state: 'fails' }
  | { readonly state: 'open'; readonly decidedBy: readonly UsageKey[]; readonly unstatable: readonly string[] };

const holds: ConditionState = { state: 'holds' };
const fails: ConditionState = { state: 'fails' };

/** An open state that the given profile keys would settle. */
export function openOn(...decidedBy: readonly UsageKey[]): ConditionState {
  return { state: 'open', decidedBy, unstatable: [] };
}

/** Business use inside a company counts as commercial; research, evaluation and private use do not. */
export function isCommercial(purpose: Purpose): boolean {
  return purpose === 'commercial' || purpose === 'internal-business';
}

/** Both must hold: one failure fails, otherwise every open part stays open. */
export function both(left: ConditionState, right: ConditionState): ConditionState {
  if (left.state === 'fails' || right.state === 'fails') return fails;
  if (left.state === 'holds') return right;
  if (right.state === 'holds') return left;
  return {
    state: 'open',
    decidedBy: [...new Set([...left.decidedBy, ...right.decidedBy])],
    unstatable: [...new Set([...left.unstatable, ...right.unstatable])],
  };
}

/** Evaluates the condition of a clause of `licence`. An absent condition holds. */
export function evaluateCondition(
  condition: ClauseCondition | undefined,
  licence: Licence,
  usage: UsageProfile,
): ConditionState {
  if (condition === undefined) return holds;
  return [
    distributionState(condition, usage),
    commercialState(condition, usage),
    truthState(condition.finetuned, 'finetunes', usage.finetunes),
    truthState(condition.trainsOnOutputs, 'trainsOnOutputs', usage.trainsOnOutputs && usage.trainsOnOutputs !== 'none'),
    condition.aboveDisplayThreshold === true ? displayThresholdState(licence, usage) : holds,
    sectorsState(condition, usage),
    projectLicenceState(condition, usage),
    unstatable('business', condition.business),
    unstatable('plan', condition.plan),
  ].reduce(both, holds);
}

function distributionState(condition: ClauseCondition, usage: UsageProfile): ConditionState {
  const ways = condition.distribution;
  if (ways === undefined) return holds;
  if (usage.distribution === undefined || usage.distribution.length === 0) return openOn('distribution');
  return amongStated(usage.distribution, ways, 'distribution');
}

function commercialState(condition: ClauseCondition, usage: UsageProfile): ConditionState {
  if (condition.commercial === undefined) return holds;
  if (usage.purpose === undefined) return openOn('purpose');
  return isCommercial(usage.purpose) === condition.commercial ? holds : fails;
}

function truthState(wanted: boolean | undefined, key: UsageKey, actual: boolean | undefined): ConditionState {
  if (wanted === undefined) return holds;
  if (actual === undefined) return openOn(key);
  return actual === wanted ? holds : fails;
}

function sectorsState(condition: ClauseCondition, usage: UsageProfile): ConditionState {
  const named = condition.sectors;
  if (named === undefined || named.length === 0) return holds;
  if (usage.sectors === undefined) return openOn('sectors');
  return amongStated(
    usage.sectors.map((sector) => sector.toLowerCase()),
    named,
    'sectors',
  );
}

/** Whether a list of the profile holds one of the words; an entry that could not be read leaves it open. */
function amongStated(stated: readonly string[], words: readonly string[], key: UsageKey): ConditionState {
  if (stated.some((each) => words.includes(each))) return holds;
  return stated.includes(unreadable) ? openOn(key) : fails;
}

/** A project that leaves its users a choice is bound by the named licences only where every choice names one of them. */
function projectLicenceState({ projectLicences }: ClauseCondition, usage: UsageProfile): ConditionState {
  if (projectLicences === undefined) return holds;
  if (usage.projectLicence === undefined) return openOn('projectLicence');
  const choices = choicesOf(parseLicenceExpression(usage.projectLicence));
  const isNamed = (choice: string) =>
    licenceIds(parseLicenceExpression(choice)).some((id) => projectLicences.includes(id));
  return choices.length > 0 && choices.every(isNamed) ? holds : fails;
}

function unstatable(what: string, value: string | undefined): ConditionState {
  return value === undefined ? holds : { state: 'open', decidedBy: [], unstatable: [`${what}:${value}`] };
}

/** One line crossed is enough, so the licence stays below only when every line is cleared. */
function displayThresholdState(licence: Licence, usage: UsageProfile): ConditionState {
  const states = licence.thresholds
    .filter((threshold) => threshold.action === 'display-name')
    .map((threshold) => both(lineState(threshold, usage), evaluateCondition(threshold.when, licence, usage)));
  if (states.some((state) => state.state === 'holds')) return holds;
  return states.filter((state) => state.state === 'open').reduce<ConditionState>(eitherOpen, fails);
}

/** A threshold as a condition: crossing it is what holds. */
export function lineState(threshold: Threshold, usage: UsageProfile): ConditionState {
  const figure = thresholdState(threshold, usage);
  if (figure.state === 'crossed') return holds;
  return figure.state === 'clear' ? fails : openOn(...figure.decidedBy);
}

function eitherOpen(left: ConditionState, right: ConditionState): ConditionState {
  return left.state === 'fails' ? right : both(left, right);
}
