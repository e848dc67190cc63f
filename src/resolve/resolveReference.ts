import type { Catalogue } from '../catalogue/catalogue';
import type { Reference } from '../domain/reference';
import type { Resolution } from '../domain/resolution';
import { resolveModel } from './resolveModel';
import { resolvePackage } from './resolvePackage';

/** Says what a reference means: which family or package, and which licences bind on the given ISO date. */
export function resolveReference(catalogue: Catalogue, reference: Reference, today: string): Resolution {
  switch (reference.kind) {
    case 'model':
      return resolveModel(catalogue, reference.namespace, reference.id ?? reference.literal, today);
    case 'package':
      return resolvePackage(catalogue, reference.namespace, reference.id ?? reference.literal, reference.version);
    case 'dataset':
    case 'licence':
      return { kind: 'unknown', match: 'unknown' };
  }
}
