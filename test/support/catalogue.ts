import { createCatalogue } from '../../src/catalogue/createCatalogue';
import type { Catalogue, CatalogueHost } from '../../src/catalogue/catalogue';
import type { CompactCatalogueData, CompactFamily, CompactLicence, CompactPackage } from '../../src/catalogue/compiled';

const evidence = {
  source: 'https://example.org/licence',
  clause: 'unnumbered',
  checked: '2026-01-01',
  confidence: 'high',
} as const;

/** A family with the shortest content that is complete. */
export function family(id: string, fields: Partial<CompactFamily>): CompactFamily {
  const openness = { components: {}, basis: 'test', sources: [] };
  const base = {
    id,
    name: id,
    publisher: 'Test',
    access: 'open-weights',
    modality: ['text'],
    openness,
    references: {},
    evidence,
  } as const;
  return { ...base, ...fields };
}

/** A licence with no clauses. */
export function licence(id: string, fields: Partial<CompactLicence> = {}): CompactLicence {
  const base = {
    id,
    name: id,
    publisher: 'Test',
    category: 'permissive',
    osiApproved: true,
    summary: { en: id },
    evidence,
  } as const;
  return { ...base, ...fields };
}

/** A package with its licences by version range. */
export function aiPackage(
  type: string,
  name: string,
  licences: Readonly<Record<string, string>>,
  fields: Partial<CompactPackage> = {},
): CompactPackage {
  const ranges = Object.entries(licences).map(([versions, expression]) => ({ versions, expression }));
  return { purl: `pkg:${type}/${name}`, type, name, role: 'framework', licences: ranges, evidence, ...fields };
}

/** Catalogue data of the given parts. */
export function catalogueData(parts: Partial<CompactCatalogueData>): CompactCatalogueData {
  return { dataDate: '2026-01-01', licences: [], families: [], packages: [], ...parts };
}

/** A catalogue of the given families. */
export function catalogueOf(
  families: readonly CompactFamily[],
  hosts: readonly CatalogueHost[] = [],
  reuploaders: readonly string[] = [],
): Catalogue {
  return createCatalogue(catalogueData({ families, hosts, reuploaders }));
}
