import type { ResolvedModel } from '../../domain/resolution';

import type { DraftFinding, ReferenceContext, Rule } from '../rule';

/** The publisher changed the licence. Package versions that the text leaves open are compared in `versionRanges`. */
export const relicensed: Rule = { id: 'relicensed', judgeReference: judge };

function judge({ input: { resolution, today } }: ReferenceContext): readonly DraftFinding[] {
  return resolution.kind === 'model' ? judgeModel(resolution, today) : [];
}

/** A model whose publisher changed the licence: the one in force, the one before it and the date between them. */
function judgeModel({ member }: ResolvedModel, today: string): readonly DraftFinding[] {
  const rungs = member?.ladder ?? [];
  const inForce = rungs.findIndex(
    (rung) => (rung.from === undefined || rung.from <= today) && (rung.until === undefined || today < rung.until),
  );
  const current = rungs[inForce];
  const former = rungs
    .slice(0, Math.max(0, inForce))
    .reverse()
    .find((rung) => rung.licence !== current?.licence);
  if (current === undefined || former === undefined) return [];
  const { source, clause, checked, confidence } = current;
  return [
    {
      id: 'relicensed',
      kind: 'relicensed',
      effect: 'allowed',
      severity: 'information',
      licence: current.licence,
      facts: {
        from: former.licence,
        to: current.licence,
        ...(current.from === undefined ? {} : { date: current.from }),
      },
      evidence: { source, clause, checked, confidence },
      decidedBy: [],
    },
  ];
}
