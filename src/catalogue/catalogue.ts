import type { AiPackage } from '../domain/aiPackage';
import type { Licence } from '../domain/licence';
import type { FamilyMember, ModelFamily } from '../domain/modelFamily';
import type { Match } from '../domain/resolution';

/** The shape of the compiled catalogue file. */
export interface CatalogueData {
  /** ISO date of the newest `checked` date among the claims. */
  readonly dataDate: string;
  readonly licences: readonly Licence[];
  readonly families: readonly ModelFamily[];
  readonly packages: readonly AiPackage[];
}

/** What a name leads to. */
export interface ModelMatch {
  readonly match: Match;
  readonly family?: ModelFamily;
  readonly member?: FamilyMember;
  /** For `ambiguous`: the family ids that fit. */
  readonly candidates?: readonly string[];
  /** For a derivative or re-upload: the id it was reduced to, and what was peeled off. */
  readonly derivedFrom?: { readonly id: string; readonly how: string };
  /** Terms documents of the host the namespace stands for, when its service terms apply beside or instead of the weights' licence. */
  readonly hostTerms?: readonly string[];
}

/** The facts in memory. Every look-up is a few map accesses; nothing is parsed on the way. */
export interface Catalogue {
  readonly dataDate: string;
  readonly licences: readonly Licence[];
  readonly families: readonly ModelFamily[];
  readonly packages: readonly AiPackage[];
  /** By id or, failing that, by alias; SPDX `-or-later` and `+` forms are understood. */
  readonly licence: (id: string) => Licence | undefined;
  readonly family: (id: string) => ModelFamily | undefined;
  readonly lookupModel: (namespace: string, id: string) => ModelMatch;
  /** `type` is a purl type; the name is normalised as that ecosystem does. */
  readonly lookupPackage: (type: string, name: string) => AiPackage | undefined;
}
