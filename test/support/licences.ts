import type { Catalogue } from '../../src/catalogue/catalogue';
import type { AssessInput } from '../../src/assess/rule';
import type { AiPackage } from '../../src/domain/aiPackage';
import type { Evidence } from '../../src/domain/evidence';
import type { Licence, Obligation, Restriction, Threshold } from '../../src/domain/licence';
import type { ModelFamily } from '../../src/domain/modelFamily';
import type { Reference } from '../../src/domain/reference';
import type { BindingLicence, ResolvedModel, ResolvedPackage } from '../../src/domain/resolution';
import type { ProjectPolicy, UsageProfile } from '../../src/domain/usageProfile';

export const today = '2026-06-01';

export const evidence: Evidence = {
  source: 'https://example.com/licence',
  clause: '2',
  checked: '2026-01-01',
  confidence: 'high',
};

/** A permissive licence without clauses, to be given the clauses a test is about. */
export function licence(parts: Partial<Licence> = {}): Licence {
  return {
    id: 'LicenseRef-Example',
    name: 'Example Licence',
    publisher: 'Example',
    category: 'community',
    osiApproved: false,
    aliases: [],
    summary: { en: 'An example.' },
    evidence,
    grants: [{ name: 'commercialUse', value: 'yes', ...evidence }],
    obligations: [],
    thresholds: [],
    restrictions: [],
    traps: [],
    ...parts,
  };
}

export function obligation(kind: string, parts: Partial<Obligation> = {}): Obligation {
  return { kind, text: { en: `Duty: ${kind}.` }, ...evidence, ...parts };
}

export function restriction(kind: string, parts: Partial<Restriction> = {}): Restriction {
  return { kind, text: { en: `Ban: ${kind}.` }, ...evidence, ...parts };
}

/** More than 100 monthly users, at any time, unless told otherwise. */
export function threshold(parts: Partial<Threshold> = {}): Threshold {
  return {
    metric: 'monthly-active-users',
    operator: '>',
    over: 100,
    action: 'request-licence',
    text: { en: 'Ask for a licence.' },
    measured: 'any-time',
    counts: 'group',
    ...evidence,
    ...parts,
  };
}

export function reference(parts: Partial<Reference> = {}): Reference {
  return {
    kind: 'model',
    literal: 'example/model-1',
    span: { start: 0, end: 15 },
    namespace: 'huggingface',
    tier: 'A',
    role: 'code',
    form: 'py-from-pretrained',
    ...parts,
  };
}

export function binding(text: Licence, parts: Partial<BindingLicence> = {}): BindingLicence {
  return { expression: text.id, licences: [text], origin: 'own', evidence, ...parts };
}

export function family(parts: Partial<ModelFamily> = {}): ModelFamily {
  return {
    id: 'example/model',
    name: 'Model',
    publisher: 'Example',
    access: 'open-weights',
    modality: ['text'],
    members: [],
    basedOn: [],
    openness: { components: {}, basis: 'example', sources: ['https://example.com/openness'] },
    references: {},
    retirements: [],
    evidence,
    ...parts,
  };
}

export function model(bindings: readonly BindingLicence[], parts: Partial<ResolvedModel> = {}): ResolvedModel {
  const own = bindings[0]?.expression;
  return {
    kind: 'model',
    match: 'exact',
    family: family(),
    access: 'open-weights',
    binding: bindings,
    lineage: [],
    ...(own === undefined ? {} : { licence: own }),
    ...parts,
  };
}

export function aiPackage(parts: Partial<AiPackage> = {}): AiPackage {
  return {
    purl: 'pkg:pypi/example',
    type: 'pypi',
    name: 'example',
    role: 'framework',
    licences: [],
    providerTerms: [],
    models: [],
    evidence,
    ...parts,
  };
}

export function packageOf(bindings: readonly BindingLicence[], parts: Partial<ResolvedPackage> = {}): ResolvedPackage {
  const own = bindings[0]?.expression;
  return {
    kind: 'package',
    match: 'exact',
    aiPackage: aiPackage(),
    binding: bindings,
    models: [],
    ...(own === undefined ? {} : { licence: own }),
    ...parts,
  };
}

/** A catalogue of nothing but licences. */
export function catalogueOf(...licences: readonly Licence[]): Catalogue {
  return {
    dataDate: today,
    licences,
    families: [],
    packages: [],
    licence: (id) => licences.find((each) => each.id === id),
    family: () => undefined,
    lookupModel: () => ({ match: 'unknown' }),
    lookupPackage: () => undefined,
  };
}

export function projectPolicy(usage: UsageProfile = {}, parts: Partial<ProjectPolicy> = {}): ProjectPolicy {
  return {
    usage,
    policy: { allow: [], warn: [], deny: [] },
    acknowledgements: [],
    agreements: [],
    overlays: [],
    exclude: [],
    stated: true,
    ...parts,
  };
}

/** A model under one licence, seen by a project with the given profile. */
export function inputOf(text: Licence, usage: UsageProfile = {}, parts: Partial<AssessInput> = {}): AssessInput {
  return {
    catalogue: catalogueOf(text),
    reference: reference(),
    resolution: model([binding(text)]),
    policy: projectPolicy(usage),
    today,
    ...parts,
  };
}
