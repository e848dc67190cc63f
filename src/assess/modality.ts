import type { Licence, Restriction } from '../domain/licence';
import type { Resolution } from '../domain/resolution';

/** The business a clause names when it concerns the members of a family that see or hear, and no others. */
const multimodal = 'multimodal-model';

/**
 * The licence as it stands for this model: clauses about multimodal models bind those models fully and others not at all.
 * Where the catalogue does not tell which member it is, they stay conditions.
 */
export function settleModality(licence: Licence, resolution: Resolution): Licence {
  if (!licence.restrictions.some(isAboutModality)) return licence;
  const modality = modalityOf(resolution);
  if (modality === undefined) return licence;
  const concerns = !modality.every(isText);
  const restrictions = licence.restrictions.flatMap((restriction) => {
    if (!isAboutModality(restriction)) return [restriction];
    return concerns ? [withoutModality(restriction)] : [];
  });
  return { ...licence, restrictions };
}

function isAboutModality(restriction: Restriction): boolean {
  return restriction.when?.business === multimodal;
}

function withoutModality(restriction: Restriction): Restriction {
  const parts = Object.entries(restriction.when ?? {}).filter(([part]) => part !== 'business');
  return { ...restriction, when: Object.fromEntries(parts) };
}

/** A family whose members differ tells nothing about a member that does not say. */
function modalityOf(resolution: Resolution): readonly string[] | undefined {
  if (resolution.kind !== 'model') return undefined;
  const { member, family } = resolution;
  if (member?.modality !== undefined) return member.modality;
  return family.modality.every(isText) ? family.modality : undefined;
}

/** Families add what the text is about, such as `text (Korean)`. */
function isText(modality: string): boolean {
  return /^text\b/.test(modality);
}
