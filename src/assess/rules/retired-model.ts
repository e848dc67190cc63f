import type { DraftFinding, ReferenceContext, Rule } from '../rule';

/** The id no longer answers, or has a date on which it will stop: something to know, not a ban. */
export const retiredModel: Rule = { id: 'retired-model', judgeReference: judge };

function judge({ input: { resolution, today } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind !== 'model' || resolution.retirement === undefined) return [];
  const { date, host, source, clause, checked, confidence } = resolution.retirement;
  return [
    {
      id: 'retired-model',
      kind: 'retired-model',
      effect: 'allowed',
      severity: 'information',
      facts: { date, host, past: date <= today },
      evidence: { source, clause, checked, confidence },
      decidedBy: [],
    },
  ];
}
