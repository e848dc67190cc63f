import type { DistributionWay } from './licence';
import type { Span } from './text';

export type Purpose = 'commercial' | 'internal-business' | 'research' | 'evaluation' | 'personal';
export type TrainsOnOutputs = 'none' | 'same-family' | 'other-models' | 'competing-models';

/** An entry of a list that could not be read: it may stand for anything. */
export const unreadable = '?';

/** How a project uses AI. A missing fact is unknown, never assumed. Keys as in `.ai-licence.yaml`. */
export interface UsageProfile {
  readonly purpose?: Purpose;
  /** All products of the group, last calendar month. */
  readonly monthlyActiveUsers?: number;
  /** On the model's release date, for licences that measure once. */
  readonly monthlyActiveUsersAtRelease?: number;
  /** Group, US dollars a year. */
  readonly annualRevenueUsd?: number;
  readonly monthlyRevenueUsd?: number;
  readonly employees?: number;
  /** ISO 3166 code of the country where the licensee is established. */
  readonly seat?: string;
  /** ISO 3166 codes, `EU`, `EEA`: where model or output is used or offered. */
  readonly territories?: readonly string[];
  readonly distribution?: readonly (DistributionWay | typeof unreadable)[];
  readonly trainsOnOutputs?: TrainsOnOutputs;
  readonly finetunes?: boolean;
  readonly sectors?: readonly string[];
  /** SPDX expression. */
  readonly projectLicence?: string;
}

export type UsageKey = keyof UsageProfile;

/** The profile keys in the order in which they are asked for. */
export const usageKeys: readonly UsageKey[] = [
  'purpose',
  'monthlyActiveUsers',
  'monthlyActiveUsersAtRelease',
  'annualRevenueUsd',
  'monthlyRevenueUsd',
  'employees',
  'seat',
  'territories',
  'distribution',
  'trainsOnOutputs',
  'finetunes',
  'sectors',
  'projectLicence',
];

export interface Policy {
  readonly allow: readonly string[];
  readonly warn: readonly string[];
  readonly deny: readonly string[];
  readonly unknown?: 'ignore' | 'warn' | 'deny';
  readonly minimumOpenness?: string | readonly string[];
}

/** A finding somebody has looked at; bound to reference and licence, so a licence change reopens it. */
export interface Acknowledgement {
  readonly reference: string;
  readonly licence?: string;
  readonly findings?: readonly string[];
  readonly reason: string;
  readonly by?: string;
  /** ISO date; on the day after it the acknowledgement no longer counts. */
  readonly expires?: string;
  readonly span?: Span;
}

export interface Agreement {
  readonly model: string;
  readonly note?: string;
  readonly span?: Span;
}

/** The content of the `.ai-licence.yaml` files in force for one file of the workspace. */
export interface ProjectPolicy {
  readonly usage: UsageProfile;
  readonly policy: Policy;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly agreements: readonly Agreement[];
  readonly overlays: readonly string[];
  readonly exclude: readonly string[];
  /** False when no `.ai-licence.yaml` was found at all. */
  readonly stated: boolean;
}
