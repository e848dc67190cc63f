import type { Catalogue, ModelMatch } from '../src/catalogue/catalogue';
import { numbersIn, pointed, type NameNumber } from '../src/catalogue/generations';
import type { FamilyMember, ModelFamily } from '../src/domain/modelFamily';

/** A made-up name of a generation or size that nobody has seen, which has its sister's licence all the same. */
export interface BorrowedLicence {
  /** The family that lends it. */
  readonly family: string;
  readonly namespace: string;
  readonly name: string;
  readonly licence: string;
}

/**
 * Tries, for every name of published weights with a number in it, the next generation, the next point release and another size. Each must
 * have no licence, or an entry must state its number. (The terms of a service cover what it comes to serve.)
 */
export function borrowedLicences(catalogue: Catalogue): readonly BorrowedLicence[] {
  const found: BorrowedLicence[] = [];
  for (const { references, access } of catalogue.families) {
    if (access === 'api-only') continue;
    for (const [namespace, patterns] of Object.entries(references)) {
      for (const pattern of patterns) {
        const made = [...nextNames(pattern.replaceAll('*', '')), ...laterNames(pattern)];
        for (const { name, number } of made) {
          const match = catalogue.lookupModel(namespace, name);
          const licence = licenceOf(match);
          if (licence === undefined || !match.family || states(match.family, match.member, number)) continue;
          found.push({ family: match.family.id, namespace, name, licence });
        }
      }
    }
  }
  return found;
}

/** The licence that a name gets as its own. */
function licenceOf({ family, member, unseen, ownWork }: ModelMatch): string | undefined {
  if (!family || unseen === true || ownWork === true || (member?.access ?? family.access) === 'api-only')
    return undefined;
  const licence = member?.licence ?? family.licence;
  return licence === 'LicenseRef-Unknown' ? undefined : licence;
}

function states(family: ModelFamily, member: FamilyMember | undefined, number: string): boolean {
  const patterns = Object.values(member?.match ?? family.references).flat();
  const numbers = (texts: readonly string[]): readonly string[] => texts.flatMap(numbersIn).map(({ value }) => value);
  const own = [...numbers(patterns), ...numbers((member ?? family).seen ?? [])];
  // A member that states no number speaks for what the family's names state.
  const stated = own.length > 0 ? own : numbers(Object.values(family.references).flat());
  return (member ?? family).seen?.includes('*') === true || stated.includes(number) || stated.includes(pointed(number));
}

const firstNumber = /(\d{1,2})(?:([.p])(\d{1,2}))?/g;

/** Names that differ in one number alone from a name, with that number. */
function nextNames(name: string): readonly { readonly name: string; readonly number: string }[] {
  const before = numbersIn(name);
  return [...name.matchAll(firstNumber)].flatMap(({ index, 0: whole, 1: major = '', 2: point, 3: minor }) => {
    const put = (text: string): string => name.slice(0, index) + text + name.slice(index + whole.length);
    const next = String(Number(major) + 1);
    const made =
      minor === undefined
        ? [next, `${major}.1`]
        : [next, `${next}${point ?? ''}${minor}`, `${major}${point ?? ''}${String(Number(minor) + 1)}`];
    return made.flatMap((text) => {
      const number = changed(before, numbersIn(put(text)));
      return number === undefined ? [] : [{ name: put(text), number }];
    });
  });
}

/** The name that a later generation may have where the names so far have no number: `acme/chat-9` for `acme/chat-*`. */
function laterNames(pattern: string): readonly { readonly name: string; readonly number: string }[] {
  const start = pattern.slice(0, -1);
  const tail = start.slice(start.lastIndexOf('/') + 1);
  const isStart = pattern.endsWith('*') && /^[^\d*]*[a-z][-_]?$/i.test(tail) && numbersIn(`${tail}9`).length > 0;
  return isStart ? [{ name: `${start}9`, number: '9' }] : [];
}

/** The version that one list of numbers has and the other has not, where nothing else differs. */
function changed(before: readonly NameNumber[], after: readonly NameNumber[]): string | undefined {
  if (before.length !== after.length) return undefined;
  const others = after.filter(
    ({ value, kind }, at) => value !== before[at]?.value || (kind === 'size') !== (before[at].kind === 'size'),
  );
  const [other] = others;
  return others.length === 1 && other?.kind !== 'size' ? other?.value : undefined;
}
