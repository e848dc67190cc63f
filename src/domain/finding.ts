import type { Evidence } from './evidence';
import type { UsageKey } from './usageProfile';

/** The finding ids are an API: documented in `docs/findings/`, linked from every diagnostic. */
export const findingIds = [
  'closed-model',
  'non-commercial',
  'research-only',
  'user-threshold',
  'revenue-threshold',
  'territory-limit',
  'output-training',
  'competing-use',
  'field-of-use',
  'redistribution-limit',
  'acceptable-use',
  'attribution-duty',
  'naming-duty',
  'notice-duty',
  'share-alike',
  'network-copyleft',
  'licence-conflict',
  'relicensed',
  'retired-model',
  'unknown-licence',
  'unknown-model',
  'policy-denied',
  'openness-below-policy',
  'acknowledged-expired',
] as const;

export type FindingId = (typeof findingIds)[number];

/** `hint` never reaches the Problems panel; it is shown in hovers and reports. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** In order of precedence, strongest first, with `unknown` only where no known clause decides. */
export type VerdictWord = 'forbidden' | 'depends' | 'duties' | 'allowed' | 'unknown';

/**
 * The one order of verdicts, strongest first. What is unknown comes before `allowed`: nobody may call a use allowed on a text
 * nobody has read.
 */
export const verdictPrecedence: readonly VerdictWord[] = ['forbidden', 'depends', 'duties', 'unknown', 'allowed'];

/** What one clause means for this project. Rules yield ids and facts; sentences are made in `present/`. */
export interface Finding {
  readonly id: FindingId;
  /** The word of the closed vocabulary behind it: obligation or restriction kind, threshold metric. */
  readonly kind: string;
  readonly severity: Severity;
  /** What the clause does to the verdict. */
  readonly effect: VerdictWord;
  /** Licence id whose clause this is; absent for findings about the reference itself. */
  readonly licence?: string;
  /** Family or package whose licence it is, when it is inherited. */
  readonly inheritedFrom?: string;
  /** Facts for the sentence: numbers, names, required wording, territory codes. Values are plain data, never prose. */
  readonly facts: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** The clause in our words, English and Korean, copied from the catalogue. */
  readonly text?: { readonly en: string; readonly ko?: string };
  readonly evidence?: Evidence;
  /** Profile keys that would settle it. */
  readonly decidedBy: readonly UsageKey[];
  /** Set when an acknowledgement, agreement or comment silences it. */
  readonly silencedBy?: { readonly how: 'acknowledgement' | 'agreement' | 'comment'; readonly reason: string };
}

/** A fact that, if it changed, would change the verdict. */
export interface WhatIf {
  readonly key: UsageKey;
  readonly value: string | number | boolean;
  readonly verdict: VerdictWord;
}

/** The judgement of one reference for one project. */
export interface Verdict {
  readonly word: VerdictWord;
  readonly decidedBy: readonly UsageKey[];
  readonly findings: readonly Finding[];
  readonly whatWouldChange: readonly WhatIf[];
  /** For an `OR` expression: the choice that suits the profile best. */
  readonly chosenLicence?: string;
}
