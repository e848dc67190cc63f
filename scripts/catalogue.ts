import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { checkCatalogue } from './catalogueChecks';
import { projectPath, readCatalogueFiles } from './catalogueFiles';
import { packCatalogue } from './cataloguePack';

/** Validates all catalogue files and joins them into `generated/catalogue.json`. Exit 1 names every bad file and line. */
const root = join(import.meta.dirname, '..', 'catalogue');
const files = readCatalogueFiles(root);
const { errors, warnings } = checkCatalogue(files);
for (const { file, line, message } of [...files.problems, ...errors]) {
  console.error(`${projectPath(root, file)}:${String(line)}: ${message}`);
}
if (process.argv.includes('--warnings')) for (const warning of warnings) console.error(`warning: ${warning}`);
else if (warnings.length > 0) console.error(`${String(warnings.length)} warnings; --warnings lists them`);

const text = JSON.stringify(packCatalogue(files.data));
const folder = join(import.meta.dirname, '..', 'generated');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'catalogue.json'), text);
const { licences, families, packages } = files.data;
console.log(
  `catalogue: ${String(licences.length)} licences, ${String(families.length)} model families, ${String(packages.length)} packages, ` +
    `${String(Math.round(Buffer.byteLength(text) / 1000))} kB, ${String(Math.round(gzipSync(text).length / 1000))} kB gzipped`,
);

if (files.problems.length + errors.length > 0) process.exitCode = 1;
