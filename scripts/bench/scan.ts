import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { CompactCatalogueData } from '../../src/catalogue/compiled';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import { parsePolicy } from '../../src/policy/parsePolicy';
import { scanText } from '../../src/scan/scanText';
import { catalogueFile, root } from './catalogue';
import { rate, repeated, type Row } from './table';

interface Source {
  readonly path: string;
  readonly text: string;
}

/** The sources of this project. */
export function ownSources(): readonly Source[] {
  return filesBelow('src');
}

/** The whole pipeline over texts in memory: the own corpus, full of references, and the own sources, nearly without. */
export function measureScan(): readonly Row[] {
  const catalogue = createCatalogue(JSON.parse(readFileSync(catalogueFile, 'utf8')) as CompactCatalogueData);
  const { policy } = parsePolicy('');
  const context = { catalogue, policyFor: () => policy, today: catalogue.dataDate };
  return (['test/corpus/own', 'src'] as const).map((folder) => {
    const sources = filesBelow(folder);
    const bytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const time = repeated(5, () => {
      for (const source of sources) scanText(context, source);
    });
    return {
      what: `\`scanText\`, ${folder}`,
      value: rate(bytes, time),
      note: `${String(sources.length)} files, ${String(bytes)} bytes`,
    };
  });
}

function filesBelow(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: file.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') };
    });
}
