import type { Restriction } from '../domain/licence';

/** True for a rule on how anybody may use the work: it bars no field that a project could be in or out of. */
export function isConduct(restriction: Restriction): boolean {
  return (
    restriction.kind === 'acceptable-use' || (restriction.kind === 'field-of-use' && restriction.when === undefined)
  );
}
