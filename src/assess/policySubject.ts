import { licenceIds, parseLicenceExpression } from '../catalogue/licenceExpression';
import type { BindingLicence } from '../domain/resolution';

import { choicesOf } from './licenceChoices';
import { coversName, namesOf } from './matching';
import type { AssessInput } from './rule';

/** One of the choices that a licence expression leaves, under everything an entry of a policy may call it by. */
export interface LicenceChoice {
  /** Ids, other names, and the expression itself, in lower case. */
  readonly names: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
}

/** Everything an entry of a policy may call a reference by. */
export interface Subject {
  readonly names: readonly string[];
  readonly publishers: ReadonlySet<string>;
  /** For each licence that binds, the choices it leaves. */
  readonly bindings: readonly (readonly LicenceChoice[])[];
}

/** Gathers the names, licences, publishers and categories of a reference. */
export function subjectOf({ reference, resolution }: Pick<AssessInput, 'reference' | 'resolution'>): Subject {
  const bindings = resolution.kind === 'model' || resolution.kind === 'package' ? resolution.binding : [];
  const publishers =
    resolution.kind === 'model'
      ? [resolution.family.publisher, resolution.member?.publisher, resolution.family.id.split('/')[0]]
      : [];
  return { names: namesOf(reference, resolution), publishers: lowerSet(publishers), bindings: bindings.map(choicesIn) };
}

/** Without a choice in the expression, everything that binds is the one choice. */
function choicesIn({ expression, licences }: BindingLicence): readonly LicenceChoice[] {
  const choices = choicesOf(parseLicenceExpression(expression));
  return (choices.length < 2 ? [expression] : choices).map((choice) => {
    const ids = licenceIds(parseLicenceExpression(choice));
    const texts = choices.length < 2 ? licences : licences.filter(({ id }) => ids.includes(id));
    return {
      names: lowerSet([expression, choice, ...ids, ...texts.flatMap(({ id, aliases }) => [id, ...aliases])]),
      categories: lowerSet(texts.map(({ category }) => category)),
    };
  });
}

function lowerSet(values: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(values.flatMap((value) => (value === undefined ? [] : [value.toLowerCase()])));
}

/** True when an entry, an id or an expression, names the choice: one of its own choices with all its parts. */
export function namesLicence(entry: string, { names }: LicenceChoice): boolean {
  const wanted = entry.trim().toLowerCase();
  if (names.has(wanted)) return true;
  if (!/\s(?:or|and)\s/.test(wanted)) return false;
  return choicesOf(parseLicenceExpression(entry)).some((choice) =>
    choice.split(' AND ').every((part) => names.has(part.toLowerCase())),
  );
}

/** By what an entry of a policy touches the reference at all; undefined when it does not. */
export function matchedBy(entry: string, subject: Subject): 'name' | 'licence' | 'publisher' | 'category' | undefined {
  const wanted = entry.trim().toLowerCase();
  const choices = subject.bindings.flat();
  if (choices.some((choice) => namesLicence(entry, choice))) return 'licence';
  if (coversName(entry, subject.names)) return 'name';
  if (subject.publishers.has(wanted)) return 'publisher';
  return choices.some(({ categories }) => categories.has(wanted)) ? 'category' : undefined;
}
