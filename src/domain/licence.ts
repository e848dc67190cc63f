import type { Evidence } from './evidence';

export type LicenceCategory =
  | 'permissive'
  | 'copyleft'
  | 'public-domain'
  | 'responsible-use'
  | 'community'
  | 'non-commercial'
  | 'research-only'
  | 'proprietary-api'
  | 'proprietary'
  | 'unknown';

export type GrantName = 'commercialUse' | 'modification' | 'redistribution' | 'hostedService';
export type GrantValue = 'yes' | 'no' | 'conditional' | 'unknown';

/** The ways a project passes something on, as in the profile's `distribution`. */
export type DistributionWay = 'internal' | 'hosted-service' | 'shipped-product' | 'weights';

/**
 * The facts under which a clause bites, in machine-readable form. Every part that is present must hold;
 * an absent part puts no condition. A fact the profile does not state makes the condition open, not false.
 */
export interface ClauseCondition {
  /** Any of these ways of distribution. */
  readonly distribution?: readonly DistributionWay[];
  /** True: only commercial use (internal business use included); false: only non-commercial use. */
  readonly commercial?: boolean;
  /** True: only when the project fine-tunes or otherwise derives a model from this one. */
  readonly finetuned?: boolean;
  /** True: only when outputs train another model. */
  readonly trainsOnOutputs?: boolean;
  /** True: only when a threshold of the same licence with action `display-name` is crossed. */
  readonly aboveDisplayThreshold?: boolean;
  /** Sectors of the profile of which at least one is present. */
  readonly sectors?: readonly string[];
  /** SPDX ids of the project's own licence: holds where it leaves no choice but one of them. */
  readonly projectLicences?: readonly string[];
  /** A business the text names and the profile cannot state, such as `model-as-a-service`. */
  readonly business?: string;
  /** A plan of the provider the text names and the profile cannot state, such as `free`. */
  readonly plan?: string;
}

/** A sentence in both languages; `ko` may be missing in an overlay. */
export interface Localised {
  readonly en: string;
  readonly ko?: string;
}

export interface Grant extends Evidence {
  readonly name: GrantName;
  readonly value: GrantValue;
}

/** Something the user must do. `kind` is a word of `catalogue/vocabulary.yaml`. */
export interface Obligation extends Evidence {
  readonly kind: string;
  readonly text: Localised;
  /** Wording that must be shown, alternatives as separate items. */
  readonly requiredText?: readonly string[];
  readonly when?: ClauseCondition;
}

export type ThresholdMetric =
  | 'monthly-active-users'
  | 'daily-active-users'
  | 'monthly-visits'
  | 'annual-revenue-usd'
  | 'monthly-revenue-usd'
  | 'annual-revenue-cny'
  | 'annual-revenue-eur'
  | 'annual-revenue-jpy'
  | 'employees'
  | 'end-users-30-days'
  | 'valuation-usd';

export type ThresholdAction =
  | 'request-licence'
  | 'display-name'
  | 'licence-ends'
  | 'not-eligible'
  | 'royalty'
  | 'keep-branding'
  | 'plan-required'
  | 'security-review';

/** A number that changes the terms. */
export interface Threshold extends Evidence {
  readonly metric: ThresholdMetric;
  readonly operator: '>' | '>=';
  readonly over: number;
  readonly action: ThresholdAction;
  readonly text: Localised;
  /** `at-release`: counted once, in the month before the model version's release; `any-time`: whenever it is crossed. */
  readonly measured: 'at-release' | 'any-time';
  /** The release date for `at-release`, where the text or family gives one. */
  readonly releaseDate?: string;
  /** Whose figure counts: licensee with affiliates, the licensee alone, or each product that uses the model. */
  readonly counts: 'group' | 'licensee' | 'product';
  readonly when?: ClauseCondition;
}

/** Something the user may not do. `kind` is a word of `catalogue/vocabulary.yaml`. */
export interface Restriction extends Evidence {
  readonly kind: string;
  readonly text: Localised;
  readonly exception?: Localised;
  /** Where the use policy that the clause sends to stands. */
  readonly policy?: string;
  /** ISO 3166 codes, `EU`, `EEA`; where the clause bars use (kind `territory`). */
  readonly territories?: readonly string[];
  /** True when the listed territories are the only ones allowed. */
  readonly territoriesAreAllowed?: boolean;
  /** What the territory clause looks at: where the licensee is established, or where model or output is used. */
  readonly territoryTest?: 'seat' | 'use';
  /** For bans on training: which models may not be trained with outputs. */
  readonly trainingScope?: 'any-model' | 'other-models' | 'competing-models';
  /** For kind `research-only`: the purposes the text allows; absent means research and evaluation. */
  readonly allowedPurposes?: readonly ('research' | 'evaluation' | 'personal' | 'internal-business')[];
  readonly when?: ClauseCondition;
}

/** One licence text or terms document; texts that differ have separate entries. */
export interface Licence {
  /** SPDX id where the SPDX list has one, otherwise `LicenseRef-…`. Equals the file name. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly category: LicenceCategory;
  readonly osiApproved: boolean;
  readonly aliases: readonly string[];
  readonly effective?: string;
  readonly summary: Localised;
  /** Main page of the text. */
  readonly url?: string;
  /** Whose text was read, or how the claims came about; evidence of the entry as a whole. */
  readonly evidence: Evidence;
  readonly grants: readonly Grant[];
  readonly obligations: readonly Obligation[];
  readonly thresholds: readonly Threshold[];
  readonly restrictions: readonly Restriction[];
  /** Known misreadings, for the report and the licence page. */
  readonly traps: readonly Localised[];
  /** What is missing before the entry could be trusted; set when confidence is low. */
  readonly missing?: string;
  /** True when a workspace overlay states it. */
  readonly overlay?: boolean;
}
