import type { Evidence } from '../../domain/evidence';
import type { BindingLicence, ResolvedModel, ResolvedPackage } from '../../domain/resolution';

import { isUnknownText } from '../licenceTexts';
import type { DraftFinding, ReferenceContext, Rule } from '../rule';
import { unknownWeight } from '../unknownWeight';

/** No text that we know decides: the licence is not stated, or its text is not in the catalogue. */
export const unknownLicence: Rule = { id: 'unknown-licence', judgeReference: judge };

function judge({ input: { resolution, policy } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return [];
  return missingTexts(resolution).map(({ expression, evidence, missing }) => ({
    id: 'unknown-licence',
    kind: 'unknown-licence',
    ...unknownWeight(policy.policy.unknown),
    ...(expression === undefined ? {} : { licence: expression }),
    facts: { missing },
    evidence,
    decidedBy: [],
  }));
}

interface MissingText {
  readonly expression?: string;
  readonly evidence: Evidence;
  /** `licence`: none is stated; `text`: the catalogue has no such text; otherwise what the entry says is missing. */
  readonly missing: string;
}

function missingTexts(resolution: ResolvedModel | ResolvedPackage): readonly MissingText[] {
  const unknown = resolution.binding.flatMap((binding) => missingIn(binding));
  const stated = resolution.binding.some((binding) => isOwn(binding));
  if (stated) return unknown;
  const owner =
    resolution.kind === 'model' ? (resolution.member ?? resolution.family.evidence) : resolution.aiPackage.evidence;
  const { source, clause, checked, confidence } = owner;
  return [...unknown, { evidence: { source, clause, checked, confidence }, missing: 'licence' }];
}

/** A model on a provider's own service is decided by the terms of the service. */
function isOwn(binding: BindingLicence): boolean {
  return binding.origin === 'own' || binding.origin === 'provider-terms' || binding.origin === 'installed';
}

function missingIn({ expression, licences, evidence }: BindingLicence): readonly MissingText[] {
  if (licences.length === 0) return [{ expression, evidence, missing: 'text' }];
  return licences
    .filter(isUnknownText)
    .map((licence) => ({ expression: licence.id, evidence: licence.evidence, missing: licence.missing ?? 'text' }));
}
