import type { ModelFamily } from '../domain/modelFamily';
import { readAnchors } from './anchorPlaces';
import type { Catalogue, CatalogueHost, ModelMatch } from './catalogue';
import {
  restoreFamily,
  restoreLicence,
  restorePackage,
  type CompactCatalogueData,
  type CompactLicence,
  type CompactPackage,
} from './compiled';
import { createModelLookup } from './modelLookup';
import { collectNames, readNames, referencesOf } from './nameIndexes';
import { createUnpacker, purlOf, type LicenceEntry, type PackageEntry } from './packed';
import { readPackages } from './packageLines';
import { createPackageLookup } from './packageLookup';
import { spellNames, type FamilyOfPlaces } from './sharedNames';

/** Puts the facts in memory. Each part is restored and indexed when it is first asked for. */
export function createCatalogue(data: CompactCatalogueData): Catalogue {
  const unpack = createUnpacker(data);
  const licenceOf = restoreOnce((entry: LicenceEntry) => restoreLicence(unpack<CompactLicence>(entry)));
  const licences = lazy(() => data.licences.map(licenceOf));
  const names = lazy(() => (data.names ? readNames(data.names) : collectNames(data.families)));
  const restored: ModelFamily[] = [];
  const familyAt = (place: number): ModelFamily | undefined => {
    const entry = data.families[place];
    if (!entry || restored[place]) return restored[place];
    const references = entry.references ?? referencesOf(names(), place);
    return (restored[place] = restoreFamily(spellNames(unpack<FamilyOfPlaces>({ ...entry, references }))));
  };
  const families = lazy(() => data.families.flatMap((_, place) => familyAt(place) ?? []));
  const packageOf = restoreOnce((entry: PackageEntry) =>
    restorePackage(unpack<CompactPackage>({ ...entry, purl: purlOf(entry) })),
  );
  const packageEntries = lazy(() => readPackages(data.packages));
  const packages = lazy(() => packageEntries().map(packageOf));
  const licenceIndex = lazy(() => indexLicences(data.licences));
  const familyIndex = lazy(() => new Map(data.families.map(({ id }, place) => [id, place] as const)));
  const packageLookup = lazy(() => createPackageLookup(packageEntries(), packageOf));
  const lookup = lazy(() => createModelLookup(data.families, familyAt, data.hosts ?? [], data.reuploaders ?? [], names()));
  const hosts = lazy(() => indexHosts(data));
  const anchors = lazy(() => (data.anchors === undefined ? undefined : readAnchors(names(), data.anchors)));
  return {
    dataDate: data.dataDate,
    get anchors() {
      return anchors();
    },
    get licences() {
      return licences();
    },
    get families() {
      return families();
    },
    get packages() {
      return packages();
    },
    licence: (id) => {
      const found = findLicence(licenceIndex(), id);
      return found && licenceOf(found);
    },
    family: (id) => {
      const found = familyIndex().get(id);
      return found === undefined ? undefined : familyAt(found);
    },
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

/** Restores an entry when it is first asked for; later it is the same object. */
function restoreOnce<C extends object, T>(restore: (compact: C) => T): (compact: C) => T {
  const made = new Map<C, T>();
  return (compact) => {
    const known = made.get(compact);
    if (known !== undefined) return known;
    const fresh = restore(compact);
    made.set(compact, fresh);
    return fresh;
  };
}

function indexLicences(licences: readonly LicenceEntry[]): ReadonlyMap<string, LicenceEntry> {
  const index = new Map<string, LicenceEntry>();
  for (const licence of licences) index.set(licence.id.toLowerCase(), licence);
  for (const licence of licences) {
    for (const alias of licence.aliases ?? []) {
      const key = alias.toLowerCase();
      if (!index.has(key)) index.set(key, licence);
    }
  }
  return index;
}

const orLater = /(?:-or-later|-only|\+)$/;

function findLicence(index: ReadonlyMap<string, LicenceEntry>, id: string): LicenceEntry | undefined {
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
