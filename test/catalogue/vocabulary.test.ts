import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import type {
  DistributionWay,
  GrantName,
  GrantValue,
  LicenceCategory,
  Restriction,
  ThresholdAction,
  ThresholdMetric,
} from '../../src/domain/licence';
import type { OpennessComponent } from '../../src/domain/openness';
import { knownSectors } from '../../src/policy/policyKeys';

interface Word {
  readonly id: string;
  readonly label: { readonly en: string; readonly ko: string };
  readonly description: { readonly en: string; readonly ko: string };
  readonly also?: readonly string[];
}

interface Schema {
  readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  readonly definitions: Readonly<Record<string, Definition>>;
}

interface Definition {
  readonly properties: Readonly<
    Record<string, { readonly enum?: readonly string[]; readonly items?: { readonly enum?: readonly string[] } }>
  >;
}

const root = join(import.meta.dirname, '..', '..', 'catalogue');
const vocabulary = parse(readFileSync(join(root, 'vocabulary.yaml'), 'utf8')) as Readonly<Record<string, Word[]>>;
const schema = JSON.parse(readFileSync(join(root, 'schema', 'licence.schema.json'), 'utf8')) as Schema;

function wordsOf(list: string): readonly string[] {
  return (vocabulary[list] ?? []).map((word) => word.id);
}

/** The words of a type; the compiler sees to it that none is left out. */
function wordsOfType<T extends string>(words: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(words);
}

const wordsInTypes: Readonly<Record<string, readonly string[]>> = {
  categories: wordsOfType<LicenceCategory>({
    permissive: true,
    copyleft: true,
    'public-domain': true,
    'responsible-use': true,
    community: true,
    'non-commercial': true,
    'research-only': true,
    'proprietary-api': true,
    proprietary: true,
    unknown: true,
  }),
  grants: wordsOfType<GrantName>({
    commercialUse: true,
    modification: true,
    redistribution: true,
    hostedService: true,
  }),
  grantValues: wordsOfType<GrantValue>({ yes: true, no: true, conditional: true, unknown: true }),
  distributionWays: wordsOfType<DistributionWay>({
    internal: true,
    'hosted-service': true,
    'shipped-product': true,
    weights: true,
  }),
  trainingScopes: wordsOfType<NonNullable<Restriction['trainingScope']>>({
    'any-model': true,
    'other-models': true,
    'competing-models': true,
  }),
  thresholdMetrics: wordsOfType<ThresholdMetric>({
    'monthly-active-users': true,
    'daily-active-users': true,
    'monthly-visits': true,
    'annual-revenue-usd': true,
    'monthly-revenue-usd': true,
    'annual-revenue-cny': true,
    'annual-revenue-eur': true,
    'annual-revenue-jpy': true,
    employees: true,
    'end-users-30-days': true,
    'valuation-usd': true,
  }),
  thresholdActions: wordsOfType<ThresholdAction>({
    'request-licence': true,
    'display-name': true,
    'licence-ends': true,
    'not-eligible': true,
    royalty: true,
    'keep-branding': true,
    'plan-required': true,
    'security-review': true,
  }),
  opennessComponents: wordsOfType<OpennessComponent>({
    weights: true,
    intermediateWeights: true,
    architecture: true,
    inferenceCode: true,
    trainingCode: true,
    dataPreprocessingCode: true,
    evaluation: true,
    libraries: true,
    trainingData: true,
    fineTuningData: true,
    modelCard: true,
    dataCard: true,
    techReport: true,
    researchPaper: true,
    codeDocumentation: true,
  }),
};

const property = (definition: string, name: string) => schema.definitions[definition]?.properties[name];
const wordsInSchema: Readonly<Record<string, readonly string[] | undefined>> = {
  categories: schema.properties['category']?.enum,
  grants: property('grant', 'name')?.enum,
  grantValues: property('grant', 'value')?.enum,
  obligationKinds: property('obligation', 'kind')?.enum,
  restrictionKinds: property('restriction', 'kind')?.enum,
  trainingScopes: property('restriction', 'trainingScope')?.enum,
  thresholdMetrics: property('threshold', 'metric')?.enum,
  thresholdActions: property('threshold', 'action')?.enum,
  distributionWays: property('condition', 'distribution')?.items?.enum,
  sectors: property('condition', 'sectors')?.items?.enum,
  businesses: property('condition', 'business')?.enum,
  plans: property('condition', 'plan')?.enum,
};

describe.each(Object.entries(vocabulary))('%s', (_, words) => {
  it('lists every word once', () => {
    const ids = words.map((word) => word.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has label and description in both languages', () => {
    const bare = words.filter(
      ({ label, description }) => !label.en || !label.ko || !description.en || !/[가-힣]/.test(description.ko),
    );
    expect(bare).toEqual([]);
  });
});

describe.each(Object.entries(wordsInTypes))('the type behind %s', (list, words) => {
  it('has the words of the vocabulary', () => {
    expect([...words].sort()).toEqual([...wordsOf(list)].sort());
  });
});

describe('the sectors that a policy file offers', () => {
  it('are the words of the vocabulary', () => {
    expect(knownSectors).toEqual(wordsOf('sectors'));
  });
});

describe.each(Object.entries(wordsInSchema))('the schema for %s', (list, words) => {
  it('has the words of the vocabulary', () => {
    expect(words).toEqual(wordsOf(list));
  });
});

describe('the words for what models can do', () => {
  it('are offered while a model file is typed', () => {
    const text = readFileSync(join(root, 'schema', 'model.schema.json'), 'utf8');
    const { definitions } = JSON.parse(text) as { definitions: { modality: { items: { anyOf: [{ enum: string[] }] } } } };
    expect(definitions.modality.items.anyOf[0].enum).toEqual(wordsOf('modalities'));
  });

  it('have no spelling in common', () => {
    const spellings = (vocabulary['modalities'] ?? []).flatMap(({ id, also = [] }) => [id, ...also]);
    expect(spellings.filter((word, index) => spellings.indexOf(word) !== index)).toEqual([]);
  });
});
