import type { Duty, ReleaseText } from '../domain/duty';

/** A text shorter than this mentions a licence and is no copy of one. */
const shortestCopy = 500;
/** So far into a file the title of a licence stands. */
const titleLength = 600;

/** Texts in which the holder's own copyright line stands: the copy of one project is none of another's. */
const namesItsHolder = /^(MIT|ISC|Zlib|0BSD|NCSA|BSD-|LicenseRef-BSD)/;

/** True for a text that is a copy of the licence of a duty, by its title; where the licence names its holder, of everything it covers. */
export function isCopyFor(duty: Pick<Duty, 'licence' | 'licenceNames' | 'references'>, { text }: ReleaseText): boolean {
  if (text.length < shortestCopy) return false;
  if (namesItsHolder.test(duty.licence)) return mentionsAll(text, duty.references);
  const title = plain(text.slice(0, titleLength));
  return duty.licenceNames.some((name) => isTitle(plain(name)) && title.includes(plain(name)));
}

/** A single word, such as the alias `gemma`, stands in many a text that is no licence. */
function isTitle(name: string): boolean {
  return name.includes(' ');
}

function mentionsAll(text: string, references: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return references.every((name) => folded.includes(name.toLowerCase()));
}

/** Spelling of titles differs in case, in `Version 2.0` for `2`, and in what SPDX adds behind the name. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(version|the|only|or later)\b|\bv(?=\d)/g, ' ')
    .replace(/(\d)\.0\b/g, '$1')
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}
