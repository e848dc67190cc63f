import type { CompactCatalogueData, CompactFamily } from './compiled';
import { globMatches, parseGlob } from './globs';
import { collectNames, readNames, referencesOf, type Names } from './nameIndexes';
import { purlOf, type FamilyEntry, type LicenceEntry, type PackageEntry } from './packed';
import type { Overlay, OverlayProblem } from './overlayFile';
import { readPackages } from './packageLines';

/** The catalogue with a workspace's own entries, and what could not be taken over. */
export interface MergedCatalogue {
  readonly data: CompactCatalogueData;
  readonly problems: readonly OverlayProblem[];
}

/**
 * Adds the entries of overlays; an entry with the id of a shipped one replaces it. An entry that names an unknown base, closes a cycle
 * or would swallow names of another family is left out, named, and the rest is used.
 */
export function mergeOverlay(data: CompactCatalogueData, overlays: readonly Overlay[]): MergedCatalogue {
  const problems: OverlayProblem[] = [];
  const licences = new Map<string, LicenceEntry>(data.licences.map((each) => [each.id, each]));
  const names = data.names ? readNames(data.names) : collectNames(data.families);
  const shipped = data.families.map((each, place) => ({ ...each, references: each.references ?? referencesOf(names, place) }));
  const families = new Map<string, FamilyEntry>(shipped.map((each) => [each.id, each]));
  const packages = new Map<string, PackageEntry>(readPackages(data.packages).map((each) => [purlOf(each), each]));
  const taken = new Map<string, string>();
  for (const overlay of overlays) {
    const complain = (id: string, rule: OverlayProblem['rule'], message: string): void => {
      problems.push({ file: overlay.file, rule, span: overlay.spanOf(id), message });
    };
    const isFree = (id: string): boolean => {
      const other = taken.get(id);
      if (other !== undefined) complain(id, 'duplicate-id', `"${id}" is stated in ${other} already`);
      else taken.set(id, overlay.file);
      return other === undefined;
    };
    for (const licence of overlay.licences) if (isFree(licence.id)) licences.set(licence.id, licence);
    for (const entry of overlay.packages) if (isFree(entry.purl)) packages.set(entry.purl, entry);
    for (const family of overlay.families) {
      if (!isFree(family.id)) continue;
      const bases = [...(family.basedOn ?? []), ...(family.members ?? []).flatMap((member) => member.basedOn ?? [])];
      const known = (id: string): boolean => families.has(id) || overlays.some((each) => each.families.some((own) => own.id === id));
      const missing = bases.find((base) => !known(base));
      const swallowed = swallowedName(family, data.families, names);
      if (missing !== undefined) complain(family.id, 'unknown-base', `basedOn names "${missing}", which does not exist`);
      else if (swallowed) {
        complain(family.id, 'swallows-family', `pattern "${swallowed.pattern}" covers "${swallowed.name}" of ${swallowed.family}`);
      } else families.set(family.id, family);
    }
  }
  for (const overlay of overlays) {
    for (const { id } of overlay.families) {
      if (families.get(id)?.overlay !== true || !isCyclic(id, families)) continue;
      problems.push({ file: overlay.file, rule: 'cycle', span: overlay.spanOf(id), message: `basedOn of "${id}" leads back to itself` });
      const replaced = shipped.find((family) => family.id === id);
      if (replaced) families.set(id, replaced);
      else families.delete(id);
    }
  }
  const entries = { licences: [...licences.values()], families: [...families.values()], packages: [...packages.values()] };
  return { data: { ...data, names: undefined, anchors: undefined, ...entries }, problems };
}

/** A name of a shipped family that a glob of another family would draw to itself. Stating such a name literally is a correction. */
function swallowedName(
  family: CompactFamily,
  shipped: readonly FamilyEntry[],
  { patterns, families, ranges }: Names,
): { readonly pattern: string; readonly name: string; readonly family: string } | undefined {
  for (const [namespace, own] of Object.entries(family.references)) {
    const [start, end] = namespace === 'any' ? [0, patterns.length] : (ranges[namespace] ?? [0, 0]);
    for (const pattern of own.filter((each) => each.includes('*'))) {
      const glob = parseGlob(pattern);
      for (let place = start; place < end; place++) {
        const name = patterns[place] ?? '';
        const other = shipped[families[place] ?? -1]?.id;
        if (other === undefined || other === family.id) continue;
        if (globMatches(glob, name.toLowerCase().replaceAll('*', ''))) return { pattern, name, family: other };
      }
    }
  }
  return undefined;
}

function isCyclic(start: string, families: ReadonlyMap<string, FamilyEntry>): boolean {
  const seen = new Set<string>();
  const queue = [...(families.get(start)?.basedOn ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === start) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(families.get(next)?.basedOn ?? []));
  }
  return false;
}
