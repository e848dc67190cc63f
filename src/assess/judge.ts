import { verdictPrecedence, type Finding, type VerdictWord } from '../domain/finding';
import type { BindingLicence } from '../domain/resolution';
import { usageKeys, type UsageKey, type UsageProfile } from '../domain/usageProfile';

import { alternativesOf } from './alternatives';
import type { Judgement } from './judgement';
import { isOpenBan } from './hostedOffer';
import { isUnknownText } from './licenceTexts';
import { settleModality } from './modality';
import type { AssessInput, DraftFinding } from './rule';
import { rules } from './rules';
import { withSeverity } from './severity';
import { silencerFor } from './silence';
import { bindingsOf, mergeRanges, openRanges } from './versionRanges';

/** Runs every rule over one reference and adds the findings up; over each version range that the text leaves open. */
export function judge(input: AssessInput): Judgement {
  const ranges = openRanges(input);
  const merged = mergeRanges(
    ranges,
    ranges.map(({ resolution }) => judgeSettled({ ...input, resolution })),
    input.resolution.kind === 'package' ? input.resolution.newestVersions : undefined,
  );
  if (merged?.border === undefined) return merged?.judgement ?? judgeSettled(input);
  const border = withSeverity(merged.border, silencerFor(input)(merged.border), input);
  return { ...merged.judgement, findings: inOrder([...merged.judgement.findings, border]) };
}

function judgeSettled(input: AssessInput): Judgement {
  const usage = usageFor(input);
  const silencer = silencerFor(input);
  const bindings = bindingsOf(input.resolution).map((binding) => judgeBinding(binding, input, usage));
  const drafts = [
    ...distinct(bindings.flatMap((each) => each.drafts)),
    ...rules.flatMap((rule) => rule.judgeReference?.({ input, usage }) ?? []),
  ];
  const findings = inOrder(drafts.map((draft) => withSeverity(draft, silencer(draft), input)));
  const counting = findings.filter((finding) => finding.silencedBy?.how !== 'agreement');
  const word = wordOf(counting);
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
    return { expression, drafts, rank: verdictPrecedence.indexOf(strongest(drafts.map((draft) => draft.effect))) };
  });
  const best = choices.reduce((left, right) => (right.rank > left.rank ? right : left), {
    expression: binding.expression,
    drafts: [] as readonly DraftFinding[],
    rank: -1,
  });
  return { drafts: best.drafts, ...(choices.length > 1 ? { chosen: best.expression } : {}) };
}

/** A package and the weights it brings may stand under one text, whose clauses then ask for the same once. */
function distinct(drafts: readonly DraftFinding[]): readonly DraftFinding[] {
  const byClause = new Map<string, DraftFinding>();
  for (const draft of drafts) {
    const { id, kind, effect, licence, evidence, text } = draft;
    const key = [id, kind, effect, licence, evidence?.clause, text?.en].join('\n');
    if (!byClause.has(key)) byClause.set(key, draft);
  }
  return [...byClause.values()];
}

/** Duties make a use allowed; nobody may say so while a ban stands open that no fact of the project settles. */
function wordOf(findings: readonly Finding[]): VerdictWord {
  const word = strongest(findings.map(({ effect }) => effect));
  return word === 'duties' && findings.some(isOpenBan) ? 'unknown' : word;
}

function strongest(effects: readonly VerdictWord[]): VerdictWord {
  return verdictPrecedence.find((word) => effects.includes(word)) ?? 'allowed';
}

function keysOf(findings: readonly Finding[]): readonly UsageKey[] {
  const keys = new Set(findings.flatMap((finding) => (finding.effect === 'depends' ? finding.decidedBy : [])));
  return usageKeys.filter((key) => keys.has(key));
}

/** Strongest effect first; the rules' own order among equals. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return verdictPrecedence.flatMap((word) => findings.filter((finding) => finding.effect === word));
}
