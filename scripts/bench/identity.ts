import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ignore from 'ignore';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import { createFileReader } from '../../src/node/fileReader';
import { walk } from '../../src/node/walk';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { decodeBytes } from '../../src/scan/decode';
import { createFirstLook } from '../../src/scan/firstLook/firstLook';
import { scanText } from '../../src/scan/scanText';
import { catalogueFile } from './catalogue';

const quiet = { info: () => undefined, warn: () => undefined };

/**
 * Decodes and detects in every file that the first look turns away and lists what it would have lost, one line a reference.
 * Empty when the fast path finds what the slow one does.
 */
export async function lostByFirstLook(tree: string): Promise<readonly string[]> {
  const catalogue = createCatalogue(JSON.parse(readFileSync(catalogueFile, 'utf8')) as CompactCatalogueData);
  const { policy } = parsePolicy('');
  const context = { catalogue, policyFor: () => policy, today: catalogue.dataDate };
  const look = createFirstLook(catalogue);
  const read = createFileReader(quiet);
  const paths = await walk(tree, ignore(), { isCancellationRequested: false }, quiet);
  const lost: string[] = [];
  for (const path of paths) {
    const bytes = read(join(tree, path), path)?.bytes;
    if (bytes === undefined || look(path, bytes)) continue;
    const decoded = decodeBytes(bytes);
    if ('skipped' in decoded) continue;
    for (const { reference, start } of scanText(context, { path, text: decoded.text }).references) {
      lost.push(`${path}:${String(start.line + 1)}: ${reference.form} ${reference.literal}`);
    }
  }
  return lost;
}
