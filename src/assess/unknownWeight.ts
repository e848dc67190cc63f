import type { Policy } from '../domain/usageProfile';

import type { DraftFinding } from './rule';

/** What something unknown does to the verdict, as the project's policy has it. */
export function unknownWeight(unknown: Policy['unknown']): Pick<DraftFinding, 'effect' | 'severity'> {
  switch (unknown) {
    case 'deny':
      return { effect: 'forbidden' };
    case 'warn':
      return { effect: 'unknown', severity: 'warning' };
    case 'ignore':
      return { effect: 'unknown', severity: 'hint' };
    case undefined:
      return { effect: 'unknown' };
  }
}
