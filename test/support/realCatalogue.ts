import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Catalogue, CatalogueData } from '../../src/catalogue/catalogue';
import { createCatalogue } from '../../src/catalogue/createCatalogue';

const file = fileURLToPath(new URL('../../generated/catalogue.json', import.meta.url));

/** The facts that ship, as compiled by `npm run catalogue`. */
export function realCatalogue(): Catalogue {
  return createCatalogue(JSON.parse(readFileSync(file, 'utf8')) as CatalogueData);
}
