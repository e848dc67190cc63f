import type { Resolution } from '../domain/resolution';

import type { AssessInput, Neighbour } from './rule';

/** Forms that say a model is being trained rather than called, such as `config-axolotl-base-model`. */
const trainingForm = /(?:^|-)(?:trainer|axolotl|finetun\w*|fine-tun\w*|sft|lora|adapter|mergekit|base-model)(?:-|$)/;

/**
 * Models with weights of another family that the same project trains next to this reference. Only a form that speaks of
 * training or a script that trains counts: a model that is merely used beside another one learns nothing from it.
 */
export function trainedNeighbours(input: AssessInput): readonly string[] {
  const own = familyOf(input.resolution);
  const trained = (input.neighbours ?? []).filter(
    (neighbour) => isTrainedBase(neighbour) && familyOf(neighbour.resolution) !== own,
  );
  return [...new Set(trained.map((neighbour) => neighbour.reference.literal))];
}

/** A form that names what a model of the project is made from without training it. */
const baseForm = /(?:^|-)base-model$|^modelfile-from$|^model-card-front-matter$/;

/** The models that something in the same text is made from. */
export function baseNeighbours({ neighbours = [] }: AssessInput): readonly Neighbour[] {
  return neighbours.filter(({ reference }) => baseForm.test(reference.form));
}

/** True for a neighbour on which a verdict may depend: one that is trained, or made into another. */
export function isTelling(neighbour: Neighbour): boolean {
  return baseForm.test(neighbour.reference.form) || isTrainedBase(neighbour);
}

/** True for a model that is trained. */
export function isTrainedBase({ reference, resolution, trained }: Neighbour): boolean {
  if (resolution.kind !== 'model' || resolution.access === 'api-only') return false;
  return trained === true || trainingForm.test(reference.form);
}

function familyOf(resolution: Resolution): string | undefined {
  return resolution.kind === 'model' ? resolution.family.id : undefined;
}
