import * as l10n from '@vscode/l10n';

import { opennessComponents } from '../../domain/openness';
import type { OpennessComponent, OpennessProfile, OpennessValue } from '../../domain/openness';

export function componentLabel(component: OpennessComponent): string {
  switch (component) {
    case 'weights':
      return l10n.t('weights');
    case 'intermediateWeights':
      return l10n.t('checkpoints');
    case 'architecture':
      return l10n.t('architecture');
    case 'inferenceCode':
      return l10n.t('inference code');
    case 'trainingCode':
      return l10n.t('training code');
    case 'dataPreprocessingCode':
      return l10n.t('data preparation code');
    case 'evaluation':
      return l10n.t('evaluation');
    case 'libraries':
      return l10n.t('libraries');
    case 'trainingData':
      return l10n.t('training data');
    case 'fineTuningData':
      return l10n.t('fine-tuning data');
    case 'modelCard':
      return l10n.t('model card');
    case 'dataCard':
      return l10n.t('data card');
    case 'techReport':
      return l10n.t('technical report');
    case 'researchPaper':
      return l10n.t('research paper');
    case 'codeDocumentation':
      return l10n.t('code documentation');
  }
}

export function opennessValueLabel(value: OpennessValue): string {
  switch (value) {
    case 'open':
      return l10n.t('open');
    case 'partial':
      return l10n.t('partial');
    case 'closed':
      return l10n.t('closed');
    case 'unknown':
      return l10n.t('unknown');
  }
}

/** A mark that differs in shape, so that it reads without colour. */
export function opennessMark(value: OpennessValue): string {
  switch (value) {
    case 'open':
      return '●';
    case 'partial':
      return '◐';
    case 'closed':
      return '○';
    case 'unknown':
      return '–';
  }
}

/** Components by value, each in the fixed order; a component nobody stated is left out. */
export function componentsByValue(profile: OpennessProfile): ReadonlyMap<OpennessValue, readonly OpennessComponent[]> {
  const groups = new Map<OpennessValue, OpennessComponent[]>();
  for (const value of ['open', 'partial', 'closed', 'unknown'] as const) {
    const components = opennessComponents.filter((component) => profile.components[component] === value);
    if (components.length > 0) groups.set(value, components);
  }
  return groups;
}

/** The sourced class, in words; undefined where no source states one. */
export function opennessClassLabel(profile: OpennessProfile): string | undefined {
  return profile.mofClass === undefined ? undefined : mofClassLabel(profile.mofClass);
}

/** A class of the Model Openness Framework, `unclassified` included. */
export function mofClassLabel(mofClass: string): string {
  return mofClass === 'unclassified' ? l10n.t('MOF: unclassified') : l10n.t('MOF class {0}', mofClass);
}
