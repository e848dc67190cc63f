import type { DraftFinding, ReferenceContext, Rule } from '../rule';
import { unknownWeight } from '../unknownWeight';

/** The catalogue does not know the name, or it fits several models. */
export const unknownModel: Rule = { id: 'unknown-model', judgeReference: judge };

function judge({ input: { reference, resolution, policy } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind !== 'unknown' && resolution.kind !== 'ambiguous') return [];
  // A tag is judged beside its base; by itself it names nothing that could be known or not.
  if (reference.kind === 'licence') return [];
  const candidates = resolution.kind === 'ambiguous' ? resolution.candidates : [];
  const namesModel = reference.kind === 'model' || reference.kind === 'package';
  return [
    {
      id: 'unknown-model',
      kind: resolution.kind === 'ambiguous' ? 'ambiguous' : 'unknown-model',
      // The catalogue holds no data sets, so not knowing one is no news.
      ...(namesModel ? unknownWeight(policy.policy.unknown) : { effect: 'unknown', severity: 'hint' }),
      facts: candidates.length === 0 ? {} : { candidates },
      decidedBy: [],
    },
  ];
}
