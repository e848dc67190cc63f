import type { UsageKey } from '../domain/usageProfile';

/** Every profile key, in the order people meet them. */
export const factKeys: readonly UsageKey[] = [
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
