import type { CompactFamily, CompactLicence, CompactPackage } from './compiled';
import { packagePurl } from './packageNames';

/**
 * An entry of which only what finding it needs is spelt out. The rest is JSON text, parsed when the entry is asked for: a session
 * meets a few dozen entries, and to build them all takes longer than everything else at the start.
 */
export type Packed<T, Head extends keyof T> = Pick<T, Head> & { readonly rest: string };

export type PackedLicence = Packed<CompactLicence, 'id' | 'aliases'>;
/** Its names stand with those of all families, unless an overlay made it necessary to spell them out. */
export type PackedFamily = Packed<CompactFamily, 'id' | 'exclude' | 'basedOn' | 'overlay'> & Partial<Pick<CompactFamily, 'references'>>;
/** The purl is left out where it follows from type and name. */
export type PackedPackage = Packed<CompactPackage, 'type' | 'name' | 'exclude' | 'overlay'> & { readonly purl?: string };

export type LicenceEntry = CompactLicence | PackedLicence;
export type FamilyEntry = CompactFamily | PackedFamily;
export type PackageEntry = CompactPackage | PackedPackage;

/** Text that packed entries share. */
export interface SharedText {
  readonly fragments?: readonly string[];
  /** What entries say in either language; they have its number. */
  readonly english?: string;
  readonly korean?: string;
}

/** Stands before the number of a sentence in two languages; without a number it is the next sentence after the one before in the entry. */
export const sentenceSign = '\u0080';
export const betweenSentences = '\n';
const sentence = /\u0080(\d*)/g;

/** Stands in the rest of a package for its own name: what is said of most packages differs in nothing else. */
export const ownNameSign = '\u0081';

/** Stands for a quotation mark inside `rest`: escaped marks would make the file longer and slower to parse. */
export const quoteSign = '\u007f';
/** The signs with which tokens begin. A sign followed by a letter stands for a fragment, which is text that many entries share. */
export const tokenSigns = '~^`|$%&;@=!+#?<>*_';
const token = new RegExp(`[${tokenSigns.replace('^', '\\^')}][ !#-[\\]-~]|${quoteSign}`, 'g');
const letters = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((letter) => !'"\\'.includes(letter));

/** How many fragments can be told apart. */
export const fragmentLimit = tokenSigns.length * letters.length;

/** The token of a fragment, by its place in the list. */
export function fragmentToken(index: number): string {
  return `${tokenSigns[Math.floor(index / letters.length)] ?? ''}${letters[index % letters.length] ?? ''}`;
}

/** Makes the function that gives the whole entry, packed or not. */
export function createUnpacker({ fragments = [], english = '', korean = '' }: SharedText): <T extends object>(entry: T | { readonly rest: string }) => T {
  const meanings = new Map(fragments.map((fragment, index) => [fragmentToken(index), fragment]));
  meanings.set(quoteSign, '"');
  const [en, ko] = [english.split(betweenSentences), korean.split(betweenSentences)];
  const spell = (text = ''): string => text.replace(token, (each) => meanings.get(each) ?? each);
  return <T extends object>(entry: T | { readonly rest: string }): T => {
    if (!isPacked(entry)) return entry;
    const { rest, ...head } = entry;
    let next = 0;
    const told = spell(rest).replace(sentence, (_, number: string) => {
      const at = number === '' ? next : Number(number);
      next = at + 1;
      return `{"en":"${spell(en[at])}","ko":"${spell(ko[at])}"}`;
    });
    const text = told.replaceAll(ownNameSign, () => ('name' in head ? String(head.name) : ownNameSign));
    // What was taken out of a whole entry makes it whole again.
    return { ...head, ...(JSON.parse(text) as object) } as T;
  };
}

/** The purl of a package, packed or not. */
export function purlOf({ purl, type, name }: PackageEntry): string {
  return purl ?? packagePurl(type, name);
}

function isPacked(entry: object): entry is { readonly rest: string } {
  return 'rest' in entry;
}
