import type { BindingLicence } from '../../domain/resolution';

import { banFinding } from '../banFindings';
import { clauseFinding, effectOfBan, openParts } from '../clauseFinding';
import { both, evaluateCondition, openOn, type ConditionState } from '../condition';
import { isProprietary, reachesWholeProgram } from '../copyleft';
import { isFree, judgeTag } from '../licenceTag';
import type { DraftFinding, LicenceContext, ReferenceContext, Rule } from '../rule';

/** Two licences that do not go together: an upload's with its base model's, or a dependency's with the project's own. */
export const licenceConflict: Rule = {
  id: 'licence-conflict',
  judgeLicence: (context) => [...judgeProjectLicence(context), ...judgeIncompatible(context)],
  judgeReference: (context) => [...judgeBase(context), ...judgeTag(context.input)],
};

/** Code that reaches the whole program it ships in, in a product that stays closed. */
function judgeProjectLicence(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage, binding, input } = context;
  // A tool installed beside the product is a program of its own.
  if (binding.origin === 'installed' || hasLinkingException(binding) || !reachesWholeProgram(licence.id)) return [];
  const shipped = evaluateCondition({ distribution: ['weights', 'shipped-product'] }, licence, usage);
  const state = both(shipped, closedState(usage.projectLicence));
  const effect = effectOfBan(state);
  if (effect === undefined) return [];
  const claim = licence.obligations.find((obligation) => obligation.kind === 'share-alike') ?? licence.evidence;
  return [
    clauseFinding(context, {
      id: 'licence-conflict',
      kind: 'share-alike',
      effect,
      claim,
      decidedBy: openParts(state).decidedBy ?? [],
      facts: {
        ...(usage.projectLicence === undefined ? {} : { projectLicence: usage.projectLicence }),
        package: input.reference.literal,
      },
    }),
  ];
}

/** Open licences that cannot meet in one program, as the licence entry has it; a project that states no licence is not asked. */
function judgeIncompatible(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage, binding } = context;
  if (binding.origin !== 'own' || hasLinkingException(binding) || usage.projectLicence === undefined) return [];
  const facts = { projectLicence: usage.projectLicence };
  return licence.restrictions
    .filter((restriction) => restriction.kind === 'incompatible-licence')
    .flatMap((restriction) =>
      banFinding('licence-conflict', restriction, evaluateCondition(restriction.when, licence, usage), context, facts),
    );
}

function closedState(projectLicence: string | undefined): ConditionState {
  if (projectLicence === undefined) return openOn('projectLicence');
  return { state: isProprietary(projectLicence) ? 'holds' : 'fails' };
}

function hasLinkingException({ expression }: BindingLicence): boolean {
  return /\sWITH\s/i.test(expression);
}

/** A tag that promises more freedom than the base model's terms leave. The base's own clauses decide; this names the gap. */
function judgeBase({ input: { resolution } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind !== 'model') return [];
  const own = resolution.binding.find((binding) => binding.origin === 'own');
  if (own === undefined || !isFree(own)) return [];
  return resolution.binding
    .filter((binding) => binding.origin === 'base-model' && binding.licences.length > 0 && !isFree(binding))
    .map((base) => ({
      id: 'licence-conflict',
      kind: 'licence-conflict',
      effect: 'allowed',
      severity: 'information',
      licence: base.expression,
      ...(base.of === undefined ? {} : { inheritedFrom: base.of }),
      facts: { claimed: own.expression, base: base.expression },
      evidence: base.evidence,
      decidedBy: [],
    }));
}
