import type { AiPackage } from '../domain/aiPackage';
import type { Licence } from '../domain/licence';
import type { FamilyMember, ModelFamily } from '../domain/modelFamily';
import type { Match } from '../domain/resolution';

/** A place that serves models: a provider's own API, a hosting service, a hub. */
export interface CatalogueHost {
  readonly namespace: string;
  readonly name: string;
  /** Other spellings of the namespace. */
  readonly aliases?: readonly string[];
  /** Of published weights it serves those alone that a family lists under its namespace. */
  readonly listedWeightsOnly?: boolean;
  /** Whoever uses a model named here holds its weights; everywhere else the host runs them. */
  readonly local?: boolean;
  /** Service terms that bind calls to this host. */
  readonly terms?: string;
  /** Publishers (first part of the family id) whose own API this is: there its terms stand instead of the weights' licence. */
  readonly ownApiOf?: readonly string[];
  /** Publishers whose API-only models are served here under the host's terms instead of the publisher's. */
  readonly replaces?: readonly string[];
  /** True when ids are Hugging Face ids as they are. */
  readonly huggingFaceIds?: boolean;
}

/** The shape of the compiled catalogue file. */
export interface CatalogueData {
  /** ISO date of the newest `checked` date among the claims. */
  readonly dataDate: string;
  readonly licences: readonly Licence[];
  readonly families: readonly ModelFamily[];
  readonly packages: readonly AiPackage[];
  readonly hosts?: readonly CatalogueHost[];
  /** Hub accounts that publish converted copies of other people's weights. */
  readonly reuploaders?: readonly string[];
}

/** What a name leads to. */
export interface ModelMatch {
  readonly match: Match;
  readonly family?: ModelFamily;
  readonly member?: FamilyMember;
  /** For `ambiguous`: the family ids that fit. */
  readonly candidates?: readonly string[];
  /** For a name without a namespace: the namespaces that list it for this family; empty where no API is meant. */
  readonly listedIn?: readonly string[];
  /** For a derivative or re-upload: the id it was reduced to, and what was peeled off. */
  readonly derivedFrom?: { readonly id: string; readonly how: string };
  /** True for somebody's own work on the family: its own licence is not known, the family's binds as that of a base. */
  readonly ownWork?: boolean;
  /** True for a generation that no pattern of the family states: its licence is unknown, whatever its sisters have. */
  readonly unseen?: boolean;
  /** Terms documents of the host the namespace stands for, when its service terms apply beside or instead of the weights' licence. */
  readonly hostTerms?: readonly string[];
}

/** The facts in memory. Every look-up is a few map accesses; nothing is parsed on the way. */
export interface Catalogue {
  readonly dataDate: string;
  readonly licences: readonly Licence[];
  readonly families: readonly ModelFamily[];
  readonly packages: readonly AiPackage[];
  /** The anchors of its names, where the compile step worked them out. */
  readonly anchors?: readonly string[] | undefined;
  /** By id or, failing that, by alias; SPDX `-or-later` and `+` forms are understood. */
  readonly licence: (id: string) => Licence | undefined;
  readonly family: (id: string) => ModelFamily | undefined;
  /** The host behind a namespace or one of its other spellings. */
  readonly host?: (namespace: string) => CatalogueHost | undefined;
  readonly lookupModel: (namespace: string, id: string) => ModelMatch;
  /** `type` is a purl type; the name is normalised as that ecosystem does. */
  readonly lookupPackage: (type: string, name: string) => AiPackage | undefined;
}
