import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { CompactCatalogueData } from '../catalogue/compiled';

/** Reads the compiled catalogue that lies beside the bundle. Throws when the installation is damaged. */
export function loadCatalogueData(folder: string = __dirname): CompactCatalogueData {
  return JSON.parse(readFileSync(path.join(folder, 'catalogue.json'), 'utf8')) as CompactCatalogueData;
}
