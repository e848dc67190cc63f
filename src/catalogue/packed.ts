import type { CompactFamily, CompactLicence, CompactPackage } from './compiled';
import { packagePurl } from './packageNames';

/**
 * An entry of which only what finding it needs is spelt out. The rest is JSON text, parsed when the entry is asked for: a session
 * meets a few dozen entries, and to build them all takes longer than everything else at the start.
 */
export type Packed<T, Head extends keyof T> = Pick<T, Head> & { readonly rest: string };

/** Stands for a quotation mark inside `rest`: escaped marks would make the file longer and slower to parse. */
const quote = '\u007f';

export type PackedLicence = Packed<CompactLicence, 'id' | 'aliases'>;
export type PackedFamily = Packed<CompactFamily, 'id' | 'references' | 'exclude' | 'basedOn' | 'overlay'>;
/** The purl is left out where it follows from type and name. */
export type PackedPackage = Packed<CompactPackage, 'type' | 'name' | 'exclude'> & { readonly purl?: string };

export type LicenceEntry = CompactLicence | PackedLicence;
export type FamilyEntry = CompactFamily | PackedFamily;
export type PackageEntry = CompactPackage | PackedPackage;

function pack(rest: object): string {
  return JSON.stringify(rest).replaceAll(quote, '\\u007f').replaceAll('"', quote);
}

/** Packs a licence for the compiled catalogue. */
export function packLicence({ id, aliases, ...rest }: CompactLicence): PackedLicence {
  return { id, ...(aliases && { aliases }), rest: pack(rest) };
}

/** Packs a model family for the compiled catalogue. */
export function packFamily({ id, references, exclude, basedOn, overlay, ...rest }: CompactFamily): PackedFamily {
  const head = { ...(exclude && { exclude }), ...(basedOn && { basedOn }), ...(overlay && { overlay }) };
  return { id, references, ...head, rest: pack(rest) };
}

/** Packs a package for the compiled catalogue. */
export function packPackage({ purl, type, name, exclude, ...rest }: CompactPackage): PackedPackage {
  const told = packagePurl(type, name) === purl ? {} : { purl };
  return { ...told, type, name, ...(exclude && { exclude }), rest: pack(rest) };
}

/** The purl of a package, packed or not. */
export function purlOf({ purl, type, name }: PackageEntry): string {
  return purl ?? packagePurl(type, name);
}

/** The whole entry, packed or not. */
export function unpack<T extends object>(entry: T | { readonly rest: string }): T {
  if (!isPacked(entry)) return entry;
  const { rest, ...head } = entry;
  // What was taken out of a whole entry makes it whole again.
  return { ...head, ...(JSON.parse(rest.replaceAll(quote, '"')) as object) } as T;
}

function isPacked(entry: object): entry is { readonly rest: string } {
  return 'rest' in entry;
}
