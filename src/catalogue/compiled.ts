import type { AiPackage, BundledModel, PackageLicence } from '../domain/aiPackage';
import type { Evidence } from '../domain/evidence';
import type { Grant, Licence, Obligation, Restriction, Threshold } from '../domain/licence';
import type { DatedLicence, FamilyMember, ModelFamily, Retirement } from '../domain/modelFamily';
import type { WrittenAnchors } from './anchorPlaces';
import type { CatalogueData } from './catalogue';
import type { WrittenNames } from './nameIndexes';
import type { FamilyEntry, LicenceEntry, PackageEntry, SharedText } from './packed';

/** A claim as written in a file: what it leaves out of its evidence, it takes from the file's. */
export type Claim<T extends Evidence> = Omit<T, keyof Evidence> & Partial<Evidence>;

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** A licence file: claims may leave out evidence, empty lists may be left out. */
export type CompactLicence = Optional<
  Omit<Licence, 'grants' | 'obligations' | 'thresholds' | 'restrictions'>,
  'aliases' | 'traps'
> & {
  readonly grants?: readonly Claim<Grant>[];
  readonly obligations?: readonly Claim<Obligation>[];
  readonly thresholds?: readonly Claim<Threshold>[];
  readonly restrictions?: readonly Claim<Restriction>[];
};

/** A member as written: a ladder's rungs may leave out evidence too. */
export type CompactMember = Omit<Claim<FamilyMember>, 'ladder'> & { readonly ladder?: readonly Claim<DatedLicence>[] };

/** A model family file. */
export type CompactFamily = Optional<Omit<ModelFamily, 'members' | 'retirements'>, 'basedOn'> & {
  readonly members?: readonly CompactMember[];
  readonly retirements?: readonly Claim<Retirement>[];
};

/** One package of a package file. */
export type CompactPackage = Optional<Omit<AiPackage, 'licences' | 'models'>, 'providerTerms'> & {
  readonly licences: readonly Claim<PackageLicence>[];
  readonly models?: readonly Claim<BundledModel>[];
};

/** What the compile step writes: the files joined, nothing repeated, entries packed. Complete data fits it too. */
export type CompactCatalogueData = Omit<CatalogueData, 'licences' | 'families' | 'packages'> & SharedText & {
  readonly licences: readonly LicenceEntry[];
  readonly families: readonly FamilyEntry[];
  /** As `writePackages` writes them, or spelt out. */
  readonly packages: string | readonly PackageEntry[];
  /** The names of the families, where these do not spell them out. */
  readonly names?: WrittenNames | undefined;
  /** What `catalogueAnchors` finds, worked out beforehand, as `writeAnchors` writes it beside `names`. */
  readonly anchors?: WrittenAnchors | undefined;
};

function filled<T extends Evidence>(claims: readonly Claim<T>[] | undefined, evidence: Evidence): readonly T[] {
  // The spread supplies exactly the keys of Evidence that `Claim` made optional.
  return (claims ?? []).map((claim) => ({ ...evidence, ...claim }) as unknown as T);
}

/** Fills in what a licence file left out. */
export function restoreLicence(licence: CompactLicence): Licence {
  const { evidence } = licence;
  return {
    ...licence,
    aliases: licence.aliases ?? [],
    traps: licence.traps ?? [],
    grants: filled<Grant>(licence.grants, evidence),
    obligations: filled<Obligation>(licence.obligations, evidence),
    thresholds: filled<Threshold>(licence.thresholds, evidence),
    restrictions: filled<Restriction>(licence.restrictions, evidence),
  };
}

function restoreMember(member: CompactMember, evidence: Evidence): FamilyMember {
  const { ladder, ...rest } = member;
  const restored = { ...evidence, ...rest };
  return ladder ? { ...restored, ladder: filled<DatedLicence>(ladder, evidence) } : restored;
}

/** Fills in what a family file left out. */
export function restoreFamily(family: CompactFamily): ModelFamily {
  const { evidence } = family;
  return {
    ...family,
    basedOn: family.basedOn ?? [],
    members: (family.members ?? []).map((member) => restoreMember(member, evidence)),
    retirements: filled<Retirement>(family.retirements, evidence),
  };
}

/** Fills in what a package entry left out. */
export function restorePackage(entry: CompactPackage): AiPackage {
  const { evidence } = entry;
  return {
    ...entry,
    providerTerms: entry.providerTerms ?? [],
    licences: filled<PackageLicence>(entry.licences, evidence),
    models: filled<BundledModel>(entry.models, evidence),
  };
}
