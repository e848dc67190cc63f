import type { JudgedReference } from '../domain/scan';

import { licenceShortName } from './labels/licence';

/** What a reference is called in sentences about its place: the id as written there. */
export function referenceName(judged: Pick<JudgedReference, 'reference'>): string {
  return judged.reference.literal;
}

/** What a reference is called in lists: the family or package as published, else the id as written. */
export function subjectName(judged: Pick<JudgedReference, 'reference' | 'resolution'>): string {
  const { reference, resolution } = judged;
  if (resolution.kind === 'model' && resolution.family.collection !== true) return resolution.family.name;
  if (resolution.kind === 'package') return resolution.aiPackage.name;
  return reference.literal;
}

/** The licence expression of a reference in its short form; undefined where none is known. */
export function referenceLicence(judged: Pick<JudgedReference, 'resolution'>): string | undefined {
  const { resolution } = judged;
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return undefined;
  return resolution.licence === undefined ? undefined : licenceShortName(resolution.licence);
}
