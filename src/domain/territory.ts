/** Member states of the European Union, ISO 3166. */
export const euMembers: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** The European Economic Area: the European Union with Norway, Iceland and Liechtenstein. */
export const eeaMembers: readonly string[] = [...euMembers, 'NO', 'IS', 'LI'];

/** The countries behind a list of ISO 3166 codes in which `EU` and `EEA` stand for their members. */
export function expandTerritories(codes: readonly string[]): ReadonlySet<string> {
  return new Set(codes.flatMap(membersOf));
}

function membersOf(code: string): readonly string[] {
  const upper = code.toUpperCase();
  if (upper === 'EU') return euMembers;
  if (upper === 'EEA') return eeaMembers;
  return [upper];
}
