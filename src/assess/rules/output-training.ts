import type { Restriction } from '../../domain/licence';
import type { TrainsOnOutputs } from '../../domain/usageProfile';

import { banFinding } from '../banFindings';
import { both, evaluateCondition, openOn, type ConditionState } from '../condition';
import { datasetOrigin } from '../datasetOrigin';
import { trainedNeighbours } from '../flow';
import type { DraftFinding, LicenceContext, ReferenceContext, Rule } from '../rule';

type Scope = NonNullable<Restriction['trainingScope']>;

/** Outputs may not train other models, or models that compete. */
export const outputTraining: Rule = { id: 'output-training', judgeLicence: judge, judgeReference: judgeDataset };

/** What each stated plan runs into. Other models do not compete with the provider unless the profile says so. */
const barredPlans: Readonly<Record<Scope, readonly TrainsOnOutputs[]>> = {
  'any-model': ['same-family', 'other-models', 'competing-models'],
  'other-models': ['other-models', 'competing-models'],
  'competing-models': ['competing-models'],
};

/** True for a clause about training with outputs, however its kind is called. */
export function isTrainingBan(restriction: Restriction): boolean {
  return restriction.kind === 'no-training-other-models' || restriction.trainingScope !== undefined;
}

function judge(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  return licence.restrictions.filter(isTrainingBan).flatMap((restriction) => {
    const scope = restriction.trainingScope ?? 'other-models';
    const state = both(evaluateCondition(restriction.when, licence, usage), planState(scope, usage.trainsOnOutputs));
    const trained = state.state === 'fails' ? [] : trainedNeighbours(context.input);
    return banFinding('output-training', restriction, state, context, {
      scope,
      ...(usage.trainsOnOutputs === undefined ? {} : { plan: usage.trainsOnOutputs }),
      ...(trained.length === 0 ? {} : { trained }),
    }).map((finding) =>
      trained.length > 0 && finding.effect === 'allowed' ? { ...finding, severity: 'information' } : finding,
    );
  });
}

function planState(scope: Scope, plan: TrainsOnOutputs | undefined): ConditionState {
  if (plan === undefined) return openOn('trainsOnOutputs');
  return { state: barredPlans[scope].includes(plan) ? 'holds' : 'fails' };
}

/**
 * A data set that by its name holds the outputs of a closed model, where a model is trained. Who took the outputs is not known,
 * so the clause is named and bars nothing.
 */
function judgeDataset({ input }: ReferenceContext): readonly DraftFinding[] {
  const { catalogue, reference, policy } = input;
  if (reference.kind !== 'dataset' || policy.usage.trainsOnOutputs === 'none') return [];
  const trained = trainedNeighbours(input);
  const origin = trained.length === 0 ? undefined : datasetOrigin(catalogue, reference.literal);
  const licence = origin?.family.licence === undefined ? undefined : catalogue.licence(origin.family.licence);
  const clause = licence?.restrictions.find(isTrainingBan);
  if (origin === undefined || licence === undefined || clause === undefined) return [];
  const { source, checked, confidence, clause: place, text, trainingScope } = clause;
  return [
    {
      id: 'output-training',
      kind: clause.kind,
      effect: 'allowed',
      severity: 'information',
      licence: licence.id,
      facts: { scope: trainingScope ?? 'other-models', trained, madeWith: origin.named },
      text,
      evidence: { source, checked, confidence, clause: place },
      decidedBy: [],
    },
  ];
}
