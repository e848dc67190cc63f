import type { Catalogue } from '../catalogue/catalogue';
import type { Reference } from '../domain/reference';

/** Namespaces that name packages, not models: the purl types the catalogue carries. */
const packageTypes: ReadonlySet<string> = new Set([
  'npm',
  'pypi',
  'cargo',
  'golang',
  'maven',
  'nuget',
  'gem',
  'composer',
  'pub',
  'swift',
  'hex',
  'cran',
  'conda',
  'docker',
  'github',
  'githubactions',
]);

/** What `docker` and its kind name can be either; model names are tried first. */
const modelsToo: ReadonlySet<string> = new Set(['docker', 'github']);

/**
 * A reference for an id that stands in no file: somebody asks about it. A package id may carry `@version`.
 * Without a namespace a model is assumed unless only a package has that name.
 */
export function referenceFor(catalogue: Catalogue, namespace: string | undefined, id: string): Reference {
  const asked = namespace ?? 'any';
  const { name, version } = splitVersion(id);
  const types = asked === 'any' ? [...packageTypes] : packageTypes.has(asked) ? [asked] : [];
  const modelIsKnown =
    (asked === 'any' || modelsToo.has(asked)) && catalogue.lookupModel(asked, id).match !== 'unknown';
  const type = modelIsKnown
    ? undefined
    : types.find((candidate) => catalogue.lookupPackage(candidate, name) !== undefined);
  const isPackage = type !== undefined || (packageTypes.has(asked) && !modelIsKnown);
  return {
    kind: isPackage ? 'package' : 'model',
    literal: id,
    span: { start: 0, end: id.length },
    namespace: type ?? asked,
    tier: 'A',
    role: 'code',
    form: 'asked',
    ...(isPackage && { id: name, ...(version !== undefined && { version }) }),
  };
}

function splitVersion(id: string): { readonly name: string; readonly version?: string } {
  const at = id.lastIndexOf('@');
  return at > 0 ? { name: id.slice(0, at), version: id.slice(at + 1) } : { name: id };
}
