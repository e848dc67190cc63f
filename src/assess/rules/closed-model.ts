import type { Restriction } from '../../domain/licence';

import type { DraftFinding, ReferenceContext, Rule } from '../rule';

/** No weights are published: the model is reached only through a service and its terms. */
export const closedModel: Rule = { id: 'closed-model', judgeReference: judge };

function judge({ input: { resolution } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind !== 'model' || resolution.access !== 'api-only') return [];
  const licence = resolution.binding
    .flatMap((binding) => binding.licences)
    .find((each) => each.restrictions.some(isNoWeights));
  const clause = licence?.restrictions.find(isNoWeights);
  const { source, checked, confidence, clause: place } = clause ?? resolution.family.evidence;
  return [
    {
      id: 'closed-model',
      kind: 'no-weights',
      effect: 'allowed',
      severity: 'information',
      ...(resolution.licence === undefined ? {} : { licence: resolution.licence }),
      facts: { access: resolution.access, publisher: resolution.family.publisher },
      ...(clause === undefined ? {} : { text: clause.text }),
      evidence: { source, checked, confidence, clause: place },
      decidedBy: [],
    },
  ];
}

function isNoWeights(restriction: Restriction): boolean {
  return restriction.kind === 'no-weights';
}
