import * as l10n from '@vscode/l10n';

import type { ResolvedModel, ResolvedPackage } from '../domain/resolution';
import type { JudgedReference } from '../domain/scan';

import { licenceShortName } from './labels/licence';

/** What a reference is called in sentences about its place: the id as written there. */
export function referenceName(judged: Pick<JudgedReference, 'reference'>): string {
  return judged.reference.literal;
}

/** What a reference is called in lists: the family or package as published, else the id as written. */
export function subjectName(judged: Pick<JudgedReference, 'reference' | 'resolution'>): string {
  const { reference, resolution } = judged;
  if (resolution.kind === 'model') return modelName(resolution) ?? reference.literal;
  if (resolution.kind === 'package') return resolution.aiPackage.name;
  return reference.literal;
}

/** What a model was published as; undefined where the catalogue only knows what it is filed with. */
export function modelName({ family, member }: Pick<ResolvedModel, 'family' | 'member'>): string | undefined {
  return member?.name ?? (family.collection === true || family.joint === true ? undefined : family.name);
}

/** Who made a model. */
export function modelPublisher({ family, member }: Pick<ResolvedModel, 'family' | 'member'>): string {
  return member?.publisher ?? family.publisher;
}

/** The licence expression of a reference in its short form; undefined where none is known. */
export function referenceLicence(judged: Pick<JudgedReference, 'reference' | 'resolution'>): string | undefined {
  const { reference, resolution } = judged;
  if (reference.kind === 'licence') return licenceShortName(reference.literal);
  if (resolution.kind !== 'model' && resolution.kind !== 'package') return undefined;
  if (resolution.licence !== undefined) return licenceShortName(resolution.licence);
  if (resolution.kind === 'package') return licencesByVersion(resolution);
  const base = baseLicence(resolution);
  return base === undefined ? undefined : l10n.t('{0} (from its base)', licenceShortName(base));
}

/** The terms a derivative carries while nobody has stated a licence of its own. */
export function baseLicence({ binding }: ResolvedModel): string | undefined {
  const bases = binding.filter(({ origin }) => origin === 'base-model').map(({ expression }) => expression);
  return bases.length === 0 ? undefined : [...new Set(bases)].join(' AND ');
}

/** The licences a package may be under while its version is not settled. */
function licencesByVersion({ aiPackage, undecidedVersions = [] }: ResolvedPackage): string | undefined {
  const fitting = aiPackage.licences.filter(({ versions }) => undecidedVersions.includes(versions));
  const names = [...new Set(fitting.map(({ expression }) => licenceShortName(expression)))];
  return names.length === 0 ? undefined : l10n.t('{0} (by version)', names.join(' / '));
}
