import type { Licence } from '../domain/licence';

/** True for an entry that stands for a text nobody has read: it has no clause that could decide anything. */
export function isUnknownText(licence: Licence): boolean {
  if (licence.category === 'unknown') return true;
  const clauses = licence.obligations.length + licence.thresholds.length + licence.restrictions.length;
  return clauses === 0 && licence.grants.every(({ value }) => value === 'unknown');
}
