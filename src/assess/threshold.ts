import type { Threshold } from '../domain/licence';
import type { UsageKey, UsageProfile } from '../domain/usageProfile';

/** Where a stated figure stands against a line; `open` names the profile keys that would settle it. */
export type ThresholdState =
  | { readonly state: 'crossed'; readonly figure: number }
  | { readonly state: 'clear'; readonly figure: number }
  | { readonly state: 'open'; readonly decidedBy: readonly UsageKey[]; readonly figure?: number };

/** Bounds of the exchange rate within which a figure in dollars settles a line in another currency without quoting a rate. */
const perDollar = {
  'annual-revenue-cny': { least: 5, most: 10 },
  'annual-revenue-eur': { least: 0.6, most: 1.25 },
  'annual-revenue-jpy': { least: 75, most: 250 },
} as const;

/** Compares the profile with a threshold, with the operator as the text has it. */
export function thresholdState(threshold: Threshold, usage: UsageProfile): ThresholdState {
  switch (threshold.metric) {
    case 'monthly-active-users':
      return threshold.measured === 'at-release'
        ? usersAtRelease(threshold, usage)
        : compare(threshold, usage.monthlyActiveUsers, 'monthlyActiveUsers');
    case 'monthly-visits':
    case 'end-users-30-days':
      return compare(threshold, usage.monthlyActiveUsers, 'monthlyActiveUsers');
    case 'daily-active-users':
      return dailyUsers(threshold, usage.monthlyActiveUsers);
    case 'annual-revenue-usd':
      return compare(threshold, usage.annualRevenueUsd, 'annualRevenueUsd');
    case 'monthly-revenue-usd':
      return monthlyRevenue(threshold, usage);
    case 'annual-revenue-cny':
    case 'annual-revenue-eur':
    case 'annual-revenue-jpy':
      return revenueAbroad(threshold, perDollar[threshold.metric], usage.annualRevenueUsd);
    case 'employees':
      return compare(threshold, usage.employees, 'employees');
    case 'valuation-usd':
      return { state: 'open', decidedBy: [] };
  }
}

/** The profile keys with which a figure for the metric can be stated. */
export function keysOfMetric(threshold: Threshold): readonly UsageKey[] {
  switch (threshold.metric) {
    case 'monthly-active-users':
      return threshold.measured === 'at-release'
        ? ['monthlyActiveUsers', 'monthlyActiveUsersAtRelease']
        : ['monthlyActiveUsers'];
    case 'monthly-visits':
    case 'end-users-30-days':
    case 'daily-active-users':
      return ['monthlyActiveUsers'];
    case 'annual-revenue-usd':
    case 'annual-revenue-cny':
    case 'annual-revenue-eur':
    case 'annual-revenue-jpy':
      return ['annualRevenueUsd'];
    case 'monthly-revenue-usd':
      return ['annualRevenueUsd', 'monthlyRevenueUsd'];
    case 'employees':
      return ['employees'];
    case 'valuation-usd':
      return [];
  }
}

function isOver(threshold: Threshold, figure: number): boolean {
  return threshold.operator === '>' ? figure > threshold.over : figure >= threshold.over;
}

function compare(threshold: Threshold, figure: number | undefined, ...decidedBy: readonly UsageKey[]): ThresholdState {
  if (figure === undefined) return { state: 'open', decidedBy };
  return { state: isOver(threshold, figure) ? 'crossed' : 'clear', figure };
}

/** A present figure below the line clears it; one above says nothing about the month that counts. */
function usersAtRelease(threshold: Threshold, usage: UsageProfile): ThresholdState {
  if (usage.monthlyActiveUsersAtRelease !== undefined) return compare(threshold, usage.monthlyActiveUsersAtRelease);
  const present = compare(threshold, usage.monthlyActiveUsers, 'monthlyActiveUsers');
  if (present.state !== 'crossed') return present;
  return { state: 'open', decidedBy: ['monthlyActiveUsersAtRelease'], figure: present.figure };
}

/** Nobody has more users in a day than in its month, so only the month's figure below the line settles a daily line. */
function dailyUsers(threshold: Threshold, monthly: number | undefined): ThresholdState {
  const state = compare(threshold, monthly, 'monthlyActiveUsers');
  if (state.state !== 'crossed') return state;
  return { state: 'open', decidedBy: ['monthlyActiveUsers'], figure: state.figure };
}

function monthlyRevenue(threshold: Threshold, usage: UsageProfile): ThresholdState {
  const twelfth = usage.annualRevenueUsd === undefined ? undefined : usage.annualRevenueUsd / 12;
  return compare(threshold, usage.monthlyRevenueUsd ?? twelfth, 'annualRevenueUsd', 'monthlyRevenueUsd');
}

function revenueAbroad(
  threshold: Threshold,
  rate: { readonly least: number; readonly most: number },
  dollars: number | undefined,
): ThresholdState {
  if (dollars === undefined) return { state: 'open', decidedBy: ['annualRevenueUsd'] };
  if (isOver(threshold, dollars * rate.least)) return { state: 'crossed', figure: dollars };
  if (!isOver(threshold, dollars * rate.most)) return { state: 'clear', figure: dollars };
  return { state: 'open', decidedBy: ['annualRevenueUsd'], figure: dollars };
}
