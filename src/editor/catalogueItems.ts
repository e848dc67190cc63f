import type * as vscode from 'vscode';

import type { Catalogue } from '../catalogue/catalogue';
import type { Reference } from '../domain/reference';
import { licenceShortName } from '../present/labels/licence';
import { referenceFor } from '../scan/referenceFor';

import { exampleName, packageName } from './lookup';

/** A line of the quick pick over the catalogue, with the id it stands for. */
export interface CatalogueItem extends vscode.QuickPickItem {
  /** Undefined when the id is to be looked up wherever it is known. */
  readonly namespace: string | undefined;
  readonly id: string;
  /** What the reference is called when the id is only a way to find the entry. */
  readonly shownAs?: string;
}

/** The reference a line stands for. */
export function itemReference(catalogue: Catalogue, { namespace, id, shownAs }: CatalogueItem): Reference {
  const reference = referenceFor(catalogue, namespace, id);
  return shownAs === undefined ? reference : { ...reference, literal: shownAs, id };
}

/** Every family with a name, then every package. */
export function catalogueItems(catalogue: Catalogue, kinds: 'models' | 'all'): readonly CatalogueItem[] {
  const models = catalogue.families
    .filter((family) => family.collection !== true)
    .flatMap((family): CatalogueItem[] => {
      const example = exampleName(catalogue, family);
      if (example === undefined) return [];
      const licences = new Set([
        ...(family.licence === undefined ? [] : [family.licence]),
        ...family.members.map((member) => member.licence),
      ]);
      return [
        {
          label: family.name,
          description: family.publisher,
          detail: [...licences].map(licenceShortName).join(' · '),
          ...example,
        },
      ];
    });
  if (kinds === 'models') return models;
  const byName = [...catalogue.packages].sort((a, b) => a.name.localeCompare(b.name) || a.type.localeCompare(b.type));
  const packages = byName.map((aiPackage): CatalogueItem => {
    const licences = new Set(aiPackage.licences.map((licence) => licence.expression));
    return {
      label: aiPackage.name,
      description: aiPackage.type,
      detail: [...licences].map(licenceShortName).join(' · '),
      ...packageName(aiPackage),
    };
  });
  return [...models, ...packages];
}
