import type { AiPackage, BundledModel } from './aiPackage';
import type { Evidence } from './evidence';
import type { Licence } from './licence';
import type { Access, FamilyMember, ModelFamily, Retirement } from './modelFamily';

export type Match = 'exact' | 'pattern' | 'derived-certain' | 'derived-probable' | 'ambiguous' | 'unknown';

/** A licence that binds, and on whose account: the model's own, a base model's, a provider's service terms. */
export interface BindingLicence {
  /** Licence id or SPDX expression as stated. */
  readonly expression: string;
  /** The entries behind the expression that apply; empty when the catalogue has no text for it. */
  readonly licences: readonly Licence[];
  readonly origin: 'own' | 'base-model' | 'provider-terms' | 'bundled-model' | 'installed';
  /** Family or package the licence comes from, when not the reference itself. */
  readonly of?: string;
  readonly evidence: Evidence;
}

export interface ResolvedModel {
  readonly kind: 'model';
  readonly match: Exclude<Match, 'ambiguous' | 'unknown'>;
  readonly family: ModelFamily;
  readonly member?: FamilyMember;
  readonly access: Access;
  /** The expression shown as *the* licence of the reference; undefined where unknown. */
  readonly licence?: string;
  /** True for a generation that the family's entry does not state: no licence of a sister is taken for it. */
  readonly unseen?: boolean;
  readonly binding: readonly BindingLicence[];
  /** Families of the lineage, nearest first. */
  readonly lineage: readonly ModelFamily[];
  /** The company that runs published weights which it may not have published; absent where the project holds them. */
  readonly servedBy?: string;
  readonly retirement?: Retirement;
  /** For a re-upload or derivative: the id it derives from, and what it is. */
  readonly derivedFrom?: { readonly id: string; readonly how: string };
}

export interface ResolvedPackage {
  readonly kind: 'package';
  readonly match: 'exact';
  readonly aiPackage: AiPackage;
  readonly licence?: string;
  readonly binding: readonly BindingLicence[];
  readonly models: readonly BundledModel[];
  /** Version ranges of the package carry different licences and the text does not settle which. */
  readonly undecidedVersions?: readonly string[];
  /** Of these the range an installer takes where the text states no version at all; `licence` and `binding` are those of it. */
  readonly newestVersions?: string;
}

/** The id fits several families; naming one would be a guess. */
export interface AmbiguousReference {
  readonly kind: 'ambiguous';
  readonly match: 'ambiguous';
  readonly candidates: readonly string[];
}

export interface UnknownReference {
  readonly kind: 'unknown';
  readonly match: 'unknown';
}

/** What the catalogue makes of a reference. */
export type Resolution = ResolvedModel | ResolvedPackage | AmbiguousReference | UnknownReference;
