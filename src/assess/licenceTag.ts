import type { LicenceCategory } from '../domain/licence';
import type { BindingLicence } from '../domain/resolution';

import { baseNeighbours } from './flow';
import type { AssessInput, DraftFinding } from './rule';

const free: ReadonlySet<LicenceCategory> = new Set(['permissive', 'public-domain']);

/** True for texts that leave almost everything to whoever holds a copy. */
export function isFree({ licences }: Pick<BindingLicence, 'licences'>): boolean {
  return licences.length > 0 && licences.every((licence) => free.has(licence.category));
}

/** The project tags a model of its own, as in a model card or a Modelfile, with more freedom than its base leaves. */
export function judgeTag(input: AssessInput): readonly DraftFinding[] {
  const { catalogue, reference } = input;
  const tagged = reference.kind === 'licence' ? catalogue.licence(reference.literal) : undefined;
  if (tagged === undefined || !isFree({ licences: [tagged] })) return [];
  return baseNeighbours(input).flatMap(({ reference: base, resolution }) => {
    if (resolution.kind !== 'model') return [];
    const binding = resolution.binding.find((each) => each.licences.length > 0 && !isFree(each));
    if (binding === undefined) return [];
    return [
      {
        id: 'licence-conflict',
        kind: 'licence-conflict',
        effect: 'allowed',
        severity: 'information',
        licence: binding.expression,
        inheritedFrom: base.literal,
        facts: { claimed: tagged.id, base: binding.expression, baseModel: base.literal },
        evidence: binding.evidence,
        decidedBy: [],
      },
    ];
  });
}
