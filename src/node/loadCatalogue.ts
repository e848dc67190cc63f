import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { CompactCatalogueData } from '../catalogue/compiled';

/** The compiled catalogue, beside the bundle. */
export function catalogueFile(folder: string = __dirname): string {
  return path.join(folder, 'catalogue.json');
}

/** Reads the compiled catalogue. Throws when the installation is damaged. */
export function loadCatalogueData(folder?: string): CompactCatalogueData {
  return JSON.parse(readFileSync(catalogueFile(folder), 'utf8')) as CompactCatalogueData;
}
