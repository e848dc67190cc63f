import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Catalogue, CatalogueData } from '../catalogue/catalogue';
import { createCatalogue } from '../catalogue/createCatalogue';

/** Loads the compiled catalogue that lies beside the bundle. Throws when the installation is damaged. */
export function loadCatalogue(folder: string = __dirname): Catalogue {
  return createCatalogue(JSON.parse(readFileSync(path.join(folder, 'catalogue.json'), 'utf8')) as CatalogueData);
}
