import type { Catalogue } from '../catalogue/catalogue';
import type { Reference } from '../domain/reference';
import type { Resolution } from '../domain/resolution';
import { resolveReference } from '../resolve/resolveReference';

import type { ReadingContext } from './readingContext';

/** So many resolutions are kept for one catalogue; the ids a person types letter by letter must not pile up. */
const keptResolutions = 20_000;

const resolutionsByCatalogue = new WeakMap<Catalogue, Map<string, Resolution>>();

/** Resolves references; the same name in the same namespace is looked up once, however often it is written. */
export function createResolver({ catalogue, today }: ReadingContext): (reference: Reference) => Resolution {
  const known = resolutionsByCatalogue.get(catalogue) ?? new Map<string, Resolution>();
  resolutionsByCatalogue.set(catalogue, known);
  return (reference) => {
    const { kind, namespace, id, literal, version, repository, file, calls } = reference;
    const key = `${kind}\n${namespace}\n${id ?? literal}\n${version ?? ''}\n${repository ?? file ?? ''}\n${calls?.join() ?? ''}\n${today}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const resolution = resolveReference(catalogue, reference, today);
    if (known.size >= keptResolutions) known.clear();
    known.set(key, resolution);
    return resolution;
  };
}
