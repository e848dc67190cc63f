import type { Evidence } from '../../domain/evidence';
import type { BindingLicence, ResolvedModel, ResolvedPackage } from '../../domain/resolution';
import type { Policy } from '../../domain/usageProfile';

import { isUnknownText } from '../licenceTexts';
import type { DraftFinding, ReferenceContext, Rule } from '../rule';
import { unknownWeight } from '../unknownWeight';

/** No text that we know decides: the licence is not stated, or its text is not in the catalogue. */
export const unknownLicence: Rule = { id: 'unknown-licence', judgeReference: judge };

function judge({ input: { resolution, policy } }: ReferenceContext): readonly DraftFinding[] {
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return [];
  return missingTexts(resolution).map(({ expression, evidence, missing, base }) => ({
    id: 'unknown-licence',
    kind: 'unknown-licence',
    ...unknownWeight(policy.policy.unknown),
    ...(base === undefined ? {} : besideBase(policy.policy.unknown)),
    ...(expression === undefined ? {} : { licence: expression }),
    facts: { missing, ...(base === undefined ? {} : { base }) },
    evidence,
    decidedBy: [],
  }));
}

/** The terms of the base decide, as they bind every derivative; that its makers may ask for more is said beside them. */
function besideBase(unknown: Policy['unknown']): Pick<DraftFinding, 'effect' | 'severity'> {
  const { effect, severity = 'information' } = unknownWeight(unknown);
  return effect === 'forbidden' ? { effect } : { effect: 'allowed', severity };
}

interface MissingText {
  readonly expression?: string;
  readonly evidence: Evidence;
  /** `licence`: none is stated; `generation`: a version that nobody has seen; `own-licence`: only a base's is known; `text`: the catalogue has no such text; otherwise what the entry says is missing. */
  readonly missing: string;
  /** The terms of the base that decide in the place of a licence nobody stated. */
  readonly base?: string;
}

function missingTexts(resolution: ResolvedModel | ResolvedPackage): readonly MissingText[] {
  const unknown = resolution.binding.flatMap((binding) => missingIn(binding));
  const stated = resolution.binding.some((binding) => isOwn(binding));
  if (stated) return unknown;
  const owner =
    resolution.kind === 'model' ? (resolution.member ?? resolution.family.evidence) : resolution.aiPackage.evidence;
  const { source, clause, checked, confidence } = owner;
  const evidence = { source, clause, checked, confidence };
  const base = unknown.length > 0 ? undefined : resolution.binding.find(({ origin }) => origin === 'base-model');
  const unseen = resolution.kind === 'model' && resolution.unseen === true;
  if (base === undefined) return [...unknown, { evidence, missing: unseen ? 'generation' : 'licence' }];
  return [{ evidence: base.evidence, missing: 'own-licence', base: base.expression }];
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
