import type { Catalogue } from '../catalogue/catalogue';
import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';
import type { JudgedReference } from '../domain/scan';
import type { StatedProblem } from '../domain/text';
import { categories } from '../policy/policyKeys';
import type { ParsedPolicy } from '../policy/parsePolicy';

import { coversName, namesOf } from './matching';
import { matchedBy, subjectOf } from './policySubject';

type Named = Pick<JudgedReference, 'reference' | 'resolution'>;

/**
 * Entries of a policy file that touch nothing: names and globs that fit neither a reference below the file nor anything in the
 * catalogue, which a typing slip easily is, and acknowledgements and agreements for what is not there. A rule for something
 * the catalogue knows may wait for its day.
 */
export function unusedEntries(
  { policy, places }: ParsedPolicy,
  catalogue: Catalogue,
  references: readonly Named[],
): readonly StatedProblem[] {
  const subjects = references.map(subjectOf);
  const names = references.flatMap(({ reference, resolution }) => namesOf(reference, resolution));
  const patterns = places.patterns.filter(
    ({ list, text }) =>
      list !== 'exclude' &&
      !subjects.some((subject) => matchedBy(text, subject) !== undefined) &&
      !isKnown(text, catalogue),
  );
  const entries = [
    ...policy.acknowledgements.map(({ reference, span }) => ({ text: reference, span })),
    ...policy.agreements.map(({ model, span }) => ({ text: model, span })),
  ].filter(({ text }) => !coversName(text, names));
  return [
    ...patterns.map(({ text, span }) => ({ span, fact: { id: 'unused-pattern' as const, subject: text } })),
    ...entries.flatMap(({ text, span }) =>
      span === undefined ? [] : [{ span, fact: { id: 'unused-entry' as const, subject: text } }],
    ),
  ];
}

function isKnown(text: string, catalogue: Catalogue): boolean {
  const wanted = text.toLowerCase();
  if (categories.some((category) => category === wanted) || catalogue.licence(text) !== undefined) return true;
  if (catalogue.lookupModel('any', text).match !== 'unknown') return true;
  const { families, licences, packages } = catalogue;
  return (
    licenceIds(parseLicenceExpression(text)).some((id) => catalogue.licence(id) !== undefined) ||
    licences.some(({ id, aliases }) => coversName(text, [id, ...aliases])) ||
    families.some(({ id, publisher, references }) =>
      coversName(text, [id, publisher, id.split('/')[0] ?? id, ...Object.values(references).flat()]),
    ) ||
    packages.some(({ name, purl }) => coversName(text, [name, purl]))
  );
}
