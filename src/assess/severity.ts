import type { Finding, Severity } from '../domain/finding';
import type { Role } from '../domain/reference';
import type { UsageKey } from '../domain/usageProfile';

import type { AssessInput, DraftFinding } from './rule';

/** Places that speak of a model without using it, or not in the product. */
const quietRoles: ReadonlySet<Role> = new Set(['documentation', 'test', 'catalogue', 'comment', 'output']);

/**
 * Facts about size. Until somebody states a profile, a line drawn by size is an invitation and no alarm, also where it
 * binds commercial use only and the purpose is unstated too.
 */
const sizeKeys: ReadonlySet<UsageKey> = new Set([
  'monthlyActiveUsers',
  'monthlyActiveUsersAtRelease',
  'annualRevenueUsd',
  'monthlyRevenueUsd',
  'employees',
]);

/** Settles how loud a finding is: by its effect, the place it stands in, and whether somebody has silenced it. */
export function withSeverity(draft: DraftFinding, silencedBy: Finding['silencedBy'], input: AssessInput): Finding {
  if (silencedBy !== undefined) return { ...draft, severity: 'hint', silencedBy };
  if (quietRoles.has(input.reference.role)) return { ...draft, severity: 'hint' };
  return { ...draft, severity: draft.severity ?? severityOf(draft, input.policy.stated) };
}

function severityOf(draft: DraftFinding, profileStated: boolean): Severity {
  switch (draft.effect) {
    case 'forbidden':
      return 'error';
    case 'depends':
      return !profileStated && draft.decidedBy.some((key) => sizeKeys.has(key)) ? 'information' : 'warning';
    case 'duties':
    case 'unknown':
      return 'information';
    case 'allowed':
      return 'hint';
  }
}
