import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { readCatalogueFiles } from '../../scripts/catalogueFiles';
import { packCatalogue } from '../../scripts/cataloguePack';
import { catalogueAnchors } from '../../src/catalogue/anchors';
import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import type { AiPackage } from '../../src/domain/aiPackage';

const { data } = readCatalogueFiles(join(import.meta.dirname, '../../catalogue'));
const text = JSON.stringify(packCatalogue(data));
const shipped = createCatalogue(JSON.parse(text) as CompactCatalogueData);
const whole = createCatalogue(data);

describe('the compiled catalogue', () => {
  it('says what the files say, entry by entry', () => {
    expect(shipped.licences).toEqual(whole.licences);
    expect(shipped.families).toEqual(whole.families);
    expect(byPurl(shipped.packages)).toEqual(byPurl(whole.packages));
  });

  it('has the anchors of its names', () => {
    expect([...(shipped.anchors ?? [])].sort()).toEqual(catalogueAnchors({ families: data.families, packages: data.packages }));
  });

  it('leads every name where the files lead it', () => {
    for (const family of whole.families) {
      for (const [namespace, patterns] of Object.entries(family.references)) {
        for (const pattern of patterns) {
          const name = pattern.replaceAll('*', 'x1');
          expect(shipped.lookupModel(namespace, name)).toEqual(whole.lookupModel(namespace, name));
        }
      }
    }
  });

  it('stays below 2 MB, and below 350 kB when compressed', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(2_000_000);
    expect(gzipSync(text).length).toBeLessThan(350_000);
  });
});

function byPurl(packages: readonly AiPackage[]): ReadonlyMap<string, AiPackage> {
  return new Map(packages.map((each) => [each.purl, each]));
}
