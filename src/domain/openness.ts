export type OpennessValue = 'open' | 'partial' | 'closed' | 'unknown';

/**
 * Components of the Model Openness Framework
 * (White et al. 2024, https://arxiv.org/abs/2403.13784, table of components), plus `tech-report` and `weights` as the indices name them.
 * In the order in which a user of the model meets them.
 */
export const opennessComponents = [
  'weights',
  'intermediateWeights',
  'architecture',
  'inferenceCode',
  'trainingCode',
  'dataPreprocessingCode',
  'evaluation',
  'libraries',
  'trainingData',
  'fineTuningData',
  'modelCard',
  'dataCard',
  'techReport',
  'researchPaper',
  'codeDocumentation',
] as const;

export type OpennessComponent = (typeof opennessComponents)[number];

/** How much of a model is published. Never an invented score: components, and a class only where a source states it. */
export interface OpennessProfile {
  readonly components: Readonly<Partial<Record<OpennessComponent, OpennessValue>>>;
  readonly basis: string;
  readonly sources: readonly string[];
  /** Class of the Model Openness Framework, as recomputed from the Model Openness Tool's data. */
  readonly mofClass?: 'I' | 'II' | 'III' | 'unclassified';
  /** Entry in the European Open Source AI Index. */
  readonly osaiIndex?: { readonly entry: string; readonly assessedModel?: string; readonly licenceClass?: string };
}
