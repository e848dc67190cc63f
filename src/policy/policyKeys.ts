import type { DistributionWay, LicenceCategory } from '../domain/licence';
import type { Policy, Purpose, TrainsOnOutputs } from '../domain/usageProfile';

/** The closed word lists of `.ai-licence.yaml`, used by the reader and by the schema. */
export const purposes: readonly Purpose[] = ['commercial', 'internal-business', 'research', 'evaluation', 'personal'];
export const distributionWays: readonly DistributionWay[] = [
  'hosted-service',
  'shipped-product',
  'weights',
  'internal',
];
export const trainingPlans: readonly TrainsOnOutputs[] = ['none', 'same-family', 'other-models', 'competing-models'];
export const unknownChoices: readonly NonNullable<Policy['unknown']>[] = ['ignore', 'warn', 'deny'];
export const opennessClasses: readonly string[] = ['I', 'II', 'III'];
export const categories: readonly LicenceCategory[] = [
  'permissive',
  'copyleft',
  'public-domain',
  'responsible-use',
  'community',
  'non-commercial',
  'research-only',
  'proprietary-api',
  'proprietary',
  'unknown',
];

/** The keys of the file and of its sections. */
export const fileKeys = ['usage', 'policy', 'acknowledgements', 'agreements', 'overlays', 'exclude'] as const;
export const policyKeys = ['allow', 'warn', 'deny', 'unknown', 'minimumOpenness'] as const;
export const acknowledgementKeys = ['reference', 'licence', 'findings', 'reason', 'by', 'expires'] as const;
export const agreementKeys = ['model', 'note'] as const;

/** Words people write for a sector that texts know under another name. */
export const sectorSynonyms: Readonly<Record<string, string>> = {
  army: 'military',
  banking: 'finance',
  defence: 'military',
  defense: 'military',
  health: 'medical',
  healthcare: 'medical',
  hr: 'employment',
  kids: 'children',
  law: 'legal',
  medicine: 'medical',
  police: 'law-enforcement',
  recruiting: 'employment',
  weapons: 'military',
};

/** Sectors that texts in the catalogue speak of: the words of `catalogue/vocabulary.yaml`. Any other word is accepted too. */
export const knownSectors: readonly string[] = [
  'military',
  'medical',
  'legal',
  'biometric',
  'surveillance',
  'law-enforcement',
  'government',
  'insurance',
  'finance',
  'employment',
  'education',
  'critical-infrastructure',
  'children',
  'political',
  'adult',
  'gambling',
];
