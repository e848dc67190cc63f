import type { Licence } from '../domain/licence';
import type { ModelFamily } from '../domain/modelFamily';
import type { Catalogue, CatalogueHost, ModelMatch } from './catalogue';
import { restoreFamily, restoreLicence, restorePackage, type CompactCatalogueData } from './compiled';
import { createModelLookup } from './modelLookup';
import { createPackageLookup } from './packageLookup';

/** Puts the facts in memory. Each part is restored and indexed when it is first asked for. */
export function createCatalogue(data: CompactCatalogueData): Catalogue {
  const licences = lazy(() => data.licences.map(restoreLicence));
  const families = lazy(() => data.families.map(restoreFamily));
  const packages = lazy(() => data.packages.map(restorePackage));
  const licenceIndex = lazy(() => indexLicences(licences()));
  const familyIndex = lazy(() => new Map<string, ModelFamily>(families().map((family) => [family.id, family])));
  const packageLookup = lazy(() => createPackageLookup(packages()));
  const lookup = lazy(() => createModelLookup(families(), data.hosts ?? [], data.reuploaders ?? []));
  const hosts = lazy(() => indexHosts(data));
  return {
    dataDate: data.dataDate,
    get licences() {
      return licences();
    },
    get families() {
      return families();
    },
    get packages() {
      return packages();
    },
    licence: (id) => findLicence(licenceIndex(), id),
    family: (id) => familyIndex().get(id),
    host: (namespace) => hosts().get(namespace),
    lookupModel(namespace, id): ModelMatch {
      const found = lookup()(namespace, id);
      const terms = hosts().get(namespace)?.terms;
      return found.family && terms !== undefined ? { ...found, hostTerms: [terms] } : found;
    },
    lookupPackage: (type, name) => packageLookup()(type, name),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function indexLicences(licences: readonly Licence[]): ReadonlyMap<string, Licence> {
  const index = new Map<string, Licence>();
  for (const licence of licences) index.set(licence.id.toLowerCase(), licence);
  for (const licence of licences) {
    for (const alias of licence.aliases) {
      const key = alias.toLowerCase();
      if (!index.has(key)) index.set(key, licence);
    }
  }
  return index;
}

const orLater = /(?:-or-later|-only|\+)$/;

function findLicence(index: ReadonlyMap<string, Licence>, id: string): Licence | undefined {
  const key = id.trim().toLowerCase();
  const bare = key.replace(orLater, '');
  for (const spelling of [key, bare, `${bare}-only`, `${bare}-or-later`]) {
    const found = index.get(spelling);
    if (found) return found;
  }
  return undefined;
}

function indexHosts(data: CompactCatalogueData): ReadonlyMap<string, CatalogueHost> {
  const index = new Map<string, CatalogueHost>();
  for (const host of data.hosts ?? []) {
    for (const name of [host.namespace, ...(host.aliases ?? [])]) index.set(name, host);
  }
  return index;
}
