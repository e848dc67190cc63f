import type { Finding } from '../../src/domain/finding';
import type { Licence } from '../../src/domain/licence';
import type { ModelFamily } from '../../src/domain/modelFamily';
import type { JudgedReference } from '../../src/domain/scan';

const evidence = {
  source: 'https://example.com/licence',
  clause: '2',
  checked: '2026-07-01',
  confidence: 'high',
} as const;

/** A made-up licence that uses every kind of clause a hover shows. */
export const sampleLicence: Licence = {
  id: 'LicenseRef-Sample-Community',
  name: 'Sample Community License',
  publisher: 'Sample Lab',
  category: 'community',
  osiApproved: false,
  aliases: [],
  effective: '2025-03-01',
  summary: { en: 'A sample.', ko: '예시입니다.' },
  url: 'https://example.com/licence',
  evidence,
  grants: [
    { ...evidence, clause: '1.a', name: 'commercialUse', value: 'conditional' },
    { ...evidence, clause: '1.b', name: 'modification', value: 'yes' },
  ],
  obligations: [
    {
      ...evidence,
      clause: '1.c',
      kind: 'display-attribution',
      text: { en: 'Show the line.', ko: '문구를 표시합니다.' },
      requiredText: ['Built with Sample'],
    },
  ],
  thresholds: [],
  restrictions: [
    { ...evidence, clause: '5', kind: 'trademark', text: { en: 'No marks.' } },
    { ...evidence, clause: '1.d', kind: 'no-training-other-models', text: { en: 'No training.' } },
  ],
  traps: [],
};

export const sampleFamily: ModelFamily = {
  id: 'sample/one',
  name: 'Sample One',
  publisher: 'Sample Lab',
  access: 'open-weights',
  modality: ['text'],
  licence: sampleLicence.id,
  members: [],
  basedOn: [],
  openness: {
    components: { weights: 'open', architecture: 'open', modelCard: 'partial', trainingData: 'closed' },
    basis: 'model card',
    sources: ['https://example.com/card'],
    mofClass: 'unclassified',
  },
  references: { huggingface: ['sample/one'] },
  retirements: [],
  evidence,
};

export const thresholdFinding: Finding = {
  id: 'user-threshold',
  kind: 'monthly-active-users',
  severity: 'error',
  effect: 'forbidden',
  licence: sampleLicence.id,
  facts: {
    metric: 'monthly-active-users',
    operator: '>',
    over: 700_000_000,
    action: 'request-licence',
    stated: 800_000_000,
  },
  evidence,
  decidedBy: [],
};

export const attributionFinding: Finding = {
  id: 'attribution-duty',
  kind: 'display-attribution',
  severity: 'information',
  effect: 'duties',
  licence: sampleLicence.id,
  facts: { requiredText: ['Built with Sample'] },
  text: { en: 'Show the line.', ko: '문구를 표시합니다.' },
  evidence: { ...evidence, clause: '1.c' },
  decidedBy: [],
};

export interface JudgedParts {
  readonly literal?: string;
  readonly line?: number;
  readonly findings?: readonly Finding[];
  readonly verdict?: Partial<JudgedReference['verdict']>;
  readonly resolution?: JudgedReference['resolution'];
}

/** A judged reference to the sample model, with whatever a test wants to differ. */
export function judgedSample({
  literal = 'sample/one',
  line = 0,
  findings = [],
  verdict,
  resolution,
}: JudgedParts = {}): JudgedReference {
  return {
    reference: {
      kind: 'model',
      literal,
      span: { start: 0, end: literal.length },
      namespace: 'huggingface',
      tier: 'A',
      role: 'code',
      form: 'py-from-pretrained',
    },
    start: { line, character: 4 },
    end: { line, character: 4 + literal.length },
    resolution: resolution ?? {
      kind: 'model',
      match: 'exact',
      family: sampleFamily,
      access: 'open-weights',
      licence: sampleLicence.id,
      binding: [{ expression: sampleLicence.id, licences: [sampleLicence], origin: 'own', evidence }],
      lineage: [],
    },
    verdict: { word: 'allowed', decidedBy: [], findings, whatWouldChange: [], ...verdict },
  };
}
