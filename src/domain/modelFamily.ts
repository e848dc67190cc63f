import type { Evidence } from './evidence';
import type { Localised } from './licence';
import type { OpennessProfile } from './openness';

export type Access = 'open-weights' | 'gated-weights' | 'api-only' | 'unknown';

/** Name patterns by namespace: case-insensitive globs, anchored at both ends, `*` any run of characters. */
export type NamePatterns = Readonly<Record<string, readonly string[]>>;

/** One rung of a licence ladder: the licence in force between two dates (half-open, ISO; a month stands for its first day). */
export interface DatedLicence extends Evidence {
  readonly licence: string;
  readonly from?: string;
  readonly until?: string;
}

/** Sizes or versions of a family that share a licence. The first member whose `match` fits wins. */
export interface FamilyMember extends Evidence {
  readonly match: NamePatterns;
  readonly licence: string;
  /** Replaces the family's name where that names several works. */
  readonly name?: string;
  /** Its maker, where the family has several. */
  readonly publisher?: string;
  readonly seen?: readonly string[];
  readonly ladder?: readonly DatedLicence[];
  readonly access?: Access;
  /** Replaces the family's `modality` for these names. */
  readonly modality?: readonly string[];
  /** Replaces the family's `basedOn` for these names. */
  readonly basedOn?: readonly string[];
  readonly note?: Localised;
}

/** When and where ids stop answering. */
export interface Retirement extends Evidence {
  readonly ids: readonly string[];
  readonly date: string;
  readonly host: string;
}

/** A family of models published together. `id` is `publisher/family` and equals the file path. */
export interface ModelFamily {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly released?: string;
  readonly access: Access;
  readonly modality: readonly string[];
  /** SPDX id or LicenseRef of every name of the family; absent when members differ. */
  readonly licence?: string;
  /** Versions and sizes whose licence somebody saw, beside those that the patterns state; `*` where the terms cover all to come. */
  readonly seen?: readonly string[];
  readonly members: readonly FamilyMember[];
  readonly basedOn: readonly string[];
  readonly openness: OpennessProfile;
  readonly references: NamePatterns;
  readonly exclude?: NamePatterns;
  readonly retirements: readonly Retirement[];
  readonly evidence: Evidence;
  readonly note?: Localised;
  /** True for an entry that only collects uploads: its name must not be shown as a family. */
  readonly collection?: boolean;
  /** True where the name joins several works: it heads the file and is the name of none of them. */
  readonly joint?: boolean;
  readonly overlay?: boolean;
}
