import type { Finding, VerdictWord } from '../domain/finding';
import type { BindingLicence } from '../domain/resolution';
import { usageKeys, type UsageKey, type UsageProfile } from '../domain/usageProfile';

import { alternativesOf } from './alternatives';
import { isUnknownText } from './licenceTexts';
import { settleModality } from './modality';
import type { AssessInput, DraftFinding } from './rule';
import { rules } from './rules';
import { withSeverity } from './severity';
import { silencerFor } from './silence';

/** A verdict without the list of what would change it. */
export interface Judgement {
  readonly word: VerdictWord;
  readonly decidedBy: readonly UsageKey[];
  readonly findings: readonly Finding[];
  readonly chosenLicence?: string;
}

/** Strongest first. What is unknown says more than `allowed`: nobody may call a use allowed on a text nobody has read. */
const precedence: readonly VerdictWord[] = ['forbidden', 'depends', 'duties', 'unknown', 'allowed'];

/** Runs every rule over one reference and adds the findings up. */
export function judge(input: AssessInput): Judgement {
  const usage = usageFor(input);
  const silencer = silencerFor(input);
  const bindings = bindingsOf(input).map((binding) => judgeBinding(binding, input, usage));
  const drafts = [
    ...bindings.flatMap((each) => each.drafts),
    ...rules.flatMap((rule) => rule.judgeReference?.({ input, usage }) ?? []),
  ];
  const findings = inOrder(drafts.map((draft) => withSeverity(draft, silencer(draft), input)));
  const counting = findings.filter((finding) => finding.silencedBy?.how !== 'agreement');
  const word = strongest(counting.map((finding) => finding.effect));
  const chosen = bindings.find((each) => each.chosen !== undefined)?.chosen;
  return {
    word,
    decidedBy: word === 'depends' ? keysOf(counting) : [],
    findings,
    ...(chosen === undefined ? {} : { chosenLicence: chosen }),
  };
}

/** A tool that only builds or tests the product is not passed on with it. */
function usageFor({ reference, policy }: AssessInput): UsageProfile {
  const group = reference.dependencyGroup;
  const staysInside = group === 'development' || group === 'test' || group === 'build';
  return staysInside ? { ...policy.usage, distribution: ['internal'] } : policy.usage;
}

function bindingsOf({ resolution }: AssessInput): readonly BindingLicence[] {
  return resolution.kind === 'model' || resolution.kind === 'package' ? resolution.binding : [];
}

interface JudgedBinding {
  readonly drafts: readonly DraftFinding[];
  readonly chosen?: string;
}

/** Judges every choice the expression leaves and keeps the mildest; the first among equals. */
function judgeBinding(binding: BindingLicence, input: AssessInput, usage: UsageProfile): JudgedBinding {
  const choices = alternativesOf(binding, input.catalogue).map(({ expression, licences }) => {
    const chosen: BindingLicence = { ...binding, expression };
    const drafts = licences
      .filter((licence) => !isUnknownText(licence))
      .map((licence) => settleModality(licence, input.resolution))
      .flatMap((licence) =>
        rules.flatMap((rule) => rule.judgeLicence?.({ input, binding: chosen, licence, usage }) ?? []),
      );
    return { expression, drafts, rank: precedence.indexOf(strongest(drafts.map((draft) => draft.effect))) };
  });
  const best = choices.reduce((left, right) => (right.rank > left.rank ? right : left), {
    expression: binding.expression,
    drafts: [] as readonly DraftFinding[],
    rank: -1,
  });
  return { drafts: best.drafts, ...(choices.length > 1 ? { chosen: best.expression } : {}) };
}

function strongest(effects: readonly VerdictWord[]): VerdictWord {
  return precedence.find((word) => effects.includes(word)) ?? 'allowed';
}

function keysOf(findings: readonly Finding[]): readonly UsageKey[] {
  const keys = new Set(findings.flatMap((finding) => (finding.effect === 'depends' ? finding.decidedBy : [])));
  return usageKeys.filter((key) => keys.has(key));
}

/** Strongest effect first; the rules' own order among equals. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return precedence.flatMap((word) => findings.filter((finding) => finding.effect === word));
}
