import type { ResolvedModel, ResolvedPackage } from '../../domain/resolution';

import type { DraftFinding, ReferenceContext, Rule } from '../rule';

/** Versions of the same thing carry different licences. */
export const relicensed: Rule = { id: 'relicensed', judgeReference: judge };

function judge({ input: { resolution, today } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind === 'model') return judgeModel(resolution, today);
  return resolution.kind === 'package' ? judgePackage(resolution) : [];
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

/** A package whose stated version leaves open which licence applies. No sister version's terms are borrowed. */
function judgePackage({ undecidedVersions, aiPackage }: ResolvedPackage): readonly DraftFinding[] {
  if (undecidedVersions === undefined || undecidedVersions.length === 0) return [];
  const licences = aiPackage.licences
    .filter((each) => undecidedVersions.includes(each.versions))
    .map((each) => `${each.versions}: ${each.expression}`);
  return [
    {
      id: 'relicensed',
      kind: 'relicensed',
      effect: 'unknown',
      facts: { versions: undecidedVersions, licences },
      evidence: aiPackage.evidence,
      decidedBy: [],
    },
  ];
}
