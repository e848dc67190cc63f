import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { restoreLicence } from '../src/catalogue/compiled';
import type { Localised } from '../src/domain/licence';
import { readCatalogueFiles } from './catalogueFiles';
import { licenceIndex, licencePage, type PageLanguage } from './licencePage';

/** Writes `docs/licences/<id>.md` and `docs/licences/ko/<id>.md` from the catalogue, and drops pages of gone licences. */
const root = join(import.meta.dirname, '..');
const vocabulary = parse(readFileSync(join(root, 'catalogue', 'vocabulary.yaml'), 'utf8')) as Readonly<
  Record<string, readonly { readonly id: string; readonly label: Localised }[]>
>;
const licences = readCatalogueFiles(join(root, 'catalogue')).data.licences.map(restoreLicence);

const targets: readonly (readonly [PageLanguage, string])[] = [
  ['en', join(root, 'docs', 'licences')],
  ['ko', join(root, 'docs', 'licences', 'ko')],
];
for (const [language, folder] of targets) {
  const labels = new Map(
    Object.entries(vocabulary).flatMap(([list, words]) =>
      words.map((word) => [`${list} ${word.id}`, (language === 'ko' ? word.label.ko : undefined) ?? word.label.en]),
    ),
  );
  const label = (list: string, word: string): string => labels.get(`${list} ${word}`) ?? word;
  const pages = new Map([['README.md', licenceIndex(licences, language, label)]]);
  for (const licence of licences) pages.set(`${licence.id}.md`, licencePage(licence, language, label));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.md') && !pages.has(name)) rmSync(join(folder, name));
  }
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
}
console.log(`licence pages: ${String(licences.length)} in each of ${String(targets.length)} languages`);
