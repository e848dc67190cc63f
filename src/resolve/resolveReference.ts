import type { Catalogue } from '../catalogue/catalogue';
import type { Reference } from '../domain/reference';
import type { Resolution } from '../domain/resolution';
import { resolveModel } from './resolveModel';
import { resolvePackage } from './resolvePackage';

/** A package by its name or, failing that, by the repository that it is built from. */
function packageOf(catalogue: Catalogue, { namespace, id, literal, version, repository }: Reference): Resolution {
  const named = resolvePackage(catalogue, namespace, id ?? literal, version);
  return named.kind === 'unknown' && repository !== undefined
    ? resolvePackage(catalogue, 'github', repository, undefined)
    : named;
}

/** Says what a reference means: which family or package, and which licences bind on the given ISO date. */
export function resolveReference(catalogue: Catalogue, reference: Reference, today: string): Resolution {
  switch (reference.kind) {
    case 'model':
      return resolveModel(catalogue, reference.namespace, reference.id ?? reference.literal, today, reference);
    case 'package':
      return packageOf(catalogue, reference);
    case 'dataset':
    case 'licence':
      return { kind: 'unknown', match: 'unknown' };
  }
}
