import { clauseFinding, effectOfDuty, openParts } from '../clauseFinding';
import { evaluateCondition } from '../condition';
import { isConduct } from '../conduct';
import { dutyFindings } from '../dutyFindings';
import type { DraftFinding, LicenceContext, Rule } from '../rule';

/** A use policy and duties of conduct bind whoever uses the model, internal use included. */
export const acceptableUse: Rule = {
  id: 'acceptable-use',
  judgeLicence: (context) => onceEach([...policies(context), ...dutyFindings('acceptable-use', context)]),
};

function policies(context: LicenceContext): readonly DraftFinding[] {
  const { licence, usage } = context;
  const findings = licence.restrictions.filter(isConduct).flatMap((restriction) => {
    const state = evaluateCondition(restriction.when, licence, usage);
    const effect = effectOfDuty(state);
    if (effect === undefined) return [];
    const { kind, policy } = restriction;
    const { decidedBy = [], facts = {} } = openParts(state);
    return [
      clauseFinding(context, {
        id: 'acceptable-use',
        kind,
        effect,
        claim: restriction,
        decidedBy,
        facts: { ...facts, ...(policy === undefined ? {} : { policy }) },
      }),
    ];
  });
  const policy = findings.find(({ kind }) => kind === 'acceptable-use');
  // Rules beside a use policy belong to it: one thing to read.
  return policy === undefined ? findings : findings.filter((finding) => !isPartOf(policy, finding));
}

function isPartOf(policy: DraftFinding, finding: DraftFinding): boolean {
  return finding !== policy && finding.effect === policy.effect;
}

/** Clauses of one kind in one text are one duty. */
function onceEach(findings: readonly DraftFinding[]): readonly DraftFinding[] {
  return findings.filter(
    (finding, index) =>
      findings.findIndex(({ kind, effect }) => kind === finding.kind && effect === finding.effect) === index,
  );
}
