import { PackageURL } from 'packageurl-js';

import type { Catalogue } from '../catalogue/catalogue';
import { systemManagers } from '../catalogue/sameSoftware';
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
  'cocoapods',
  'composer',
  'pub',
  'swift',
  'hex',
  'cran',
  'conda',
  'docker',
  'github',
  'githubactions',
  'generic',
  ...systemManagers,
  'julia',
  'hackage',
  'cpan',
  'luarocks',
  'nimble',
]);

/** What `docker` and its kind name can be either; model names are tried first. */
const modelsToo: ReadonlySet<string> = new Set(['docker', 'github']);

/**
 * A reference for an id that stands in no file: somebody asks about it. A package id may carry `@version`, be a requirement as pip
 * writes it, or a package URL. Without a namespace a model is assumed unless only a package has that name.
 */
export function referenceFor(catalogue: Catalogue, namespace: string | undefined, id: string): Reference {
  const { asked, name, version, model = id } = readQuestion(namespace ?? 'any', id);
  const types = asked === 'any' ? [...packageTypes] : packageTypes.has(asked) ? [asked] : [];
  const modelIsKnown =
    (asked === 'any' || modelsToo.has(asked)) && catalogue.lookupModel(asked, model).match !== 'unknown';
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
    ...(isPackage ? { id: name, ...(version !== undefined && { version }) } : { ...(model !== id && { id: model }) }),
  };
}

interface Question {
  readonly asked: string;
  readonly name: string;
  readonly version?: string;
  /** What to look up as a model where that is not the id as it stands. */
  readonly model?: string;
}

const requirement = /^([\w.-]+)\s*(?:\[[^\]]*\])?\s*((?:===?|~=|!=|[<>]=?).*)$/;

function readQuestion(asked: string, id: string): Question {
  const url = /^pkg:/i.test(id) ? readUrl(id) : undefined;
  if (url !== undefined) return url;
  const [, name, range] = (asked === 'pypi' && requirement.exec(id)) || [];
  if (name !== undefined && range !== undefined) return { asked, name, version: range };
  const at = id.lastIndexOf('@');
  const isPackage = asked === 'any' || packageTypes.has(asked);
  return at > 0 && isPackage ? { asked, name: id.slice(0, at), version: id.slice(at + 1) } : { asked, name: id };
}

function readUrl(id: string): Question | undefined {
  try {
    const { type, namespace, name, version } = PackageURL.fromString(id);
    const parts = [...(namespace === undefined || namespace === null ? [] : [namespace]), name];
    const whole = parts.join(type === 'maven' ? ':' : '/');
    return {
      asked: type,
      name: whole,
      model: whole,
      ...(version === undefined || version === null ? {} : { version }),
    };
  } catch {
    return undefined;
  }
}
