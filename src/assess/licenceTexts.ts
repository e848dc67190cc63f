import type { Licence } from '../domain/licence';

/** What is true of every closed service, whatever its terms say. */
const natureOfTheService = 'nature of the service';

/** True for an entry that stands for a text nobody has read: it has no clause that could decide anything. */
export function isUnknownText(licence: Licence): boolean {
  if (licence.category === 'unknown') return true;
  const clauses = [...licence.obligations, ...licence.thresholds, ...licence.restrictions];
  return (
    clauses.every(({ clause }) => clause === natureOfTheService) &&
    licence.grants.every(({ value, clause }) => value === 'unknown' || clause === natureOfTheService)
  );
}
