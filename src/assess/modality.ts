import type { Licence, Restriction } from '../domain/licence';
import type { ModelFamily } from '../domain/modelFamily';
import type { Resolution } from '../domain/resolution';

/** The business a clause names when it concerns the members of a family that see or hear, and no others. */
const multimodal = 'multimodal-model';

/**
 * The licence as it stands for this model: clauses about multimodal models bind those models fully and others not at all.
 * Where the catalogue does not tell which member it is, they stay conditions.
 */
export function settleModality(licence: Licence, resolution: Resolution): Licence {
  if (!licence.restrictions.some(isAboutModality)) return licence;
  const modality = modalityOf(licence, resolution);
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

/** A clause about the models of a base speaks of that base: a text-only model made from one that sees does not escape it. */
function modalityOf(licence: Licence, resolution: Resolution): readonly string[] | undefined {
  if (resolution.kind !== 'model') return undefined;
  const { member, family, lineage } = resolution;
  const base = lineage.find((each) => each.id !== family.id && each.licence === licence.id);
  const inherited = base === undefined ? undefined : uniform(base);
  if (inherited?.every(isText) === false) return inherited;
  return member?.modality ?? uniform(family);
}

/** What holds for every member; a family whose members differ tells nothing about one that does not say. */
function uniform({ modality, members }: ModelFamily): readonly string[] | undefined {
  const differ = members.some((member) => member.modality !== undefined);
  return differ && !modality.every(isText) ? undefined : modality;
}

/** Families add what the text is about, such as `text (Korean)`. */
function isText(modality: string): boolean {
  return /^(text|code|translation|classification|reranker)\b/.test(modality);
}
