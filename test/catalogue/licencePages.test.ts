import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';

import { licencePage, type PageLanguage } from '../../scripts/licencePage';
import { restoreLicence, type CompactLicence } from '../../src/catalogue/compiled';
import type { Licence, Localised } from '../../src/domain/licence';

const root = join(import.meta.dirname, '..', '..');
const pages = join(root, 'docs', 'licences');
const licences = readdirSync(join(root, 'catalogue', 'licences')).map((name) =>
  restoreLicence(parse(readFileSync(join(root, 'catalogue', 'licences', name), 'utf8')) as CompactLicence),
);
const vocabulary = parse(readFileSync(join(root, 'catalogue', 'vocabulary.yaml'), 'utf8')) as Readonly<
  Record<string, readonly { readonly id: string; readonly label: Localised }[]>
>;

function labelIn(language: PageLanguage): (list: string, word: string) => string {
  return (list, word) => vocabulary[list]?.find(({ id }) => id === word)?.label[language] ?? word;
}

/** A licence with nothing but what a test puts in. */
function licenceWith(parts: Partial<Licence>): Licence {
  return {
    id: 'LicenseRef-Test',
    name: 'Test',
    publisher: 'Somebody',
    category: 'community',
    osiApproved: false,
    aliases: [],
    summary: { en: 'Summary.', ko: '요약입니다.' },
    evidence: { source: 'https://example.com/licence', clause: '1', checked: '2026-01-01', confidence: 'high' },
    grants: [],
    obligations: [],
    thresholds: [],
    restrictions: [],
    traps: [],
    ...parts,
  };
}

describe.each(['en', 'ko'] as const)('the pages in %s', (language) => {
  const folder = language === 'en' ? pages : join(pages, language);

  it.each(licences.map((licence) => [licence.id, licence] as const))('%s is as generated', (id, licence) => {
    const file = join(folder, `${id}.md`);
    const written = existsSync(file) ? readFileSync(file, 'utf8') : 'no page; run npm run docs:licences';
    expect(written).toBe(licencePage(licence, language, labelIn(language)));
  });
});

test('text of the catalogue cannot format the page', () => {
  const page = licencePage(licenceWith({ summary: { en: 'A <b>*bold*</b> [link](x)' } }), 'en', labelIn('en'));
  expect(page).toContain('A &lt;b&gt;\\*bold\\*&lt;/b&gt; \\[link\\]\\(x\\)');
});

test('a clause names its number and links its source', () => {
  const evidence = { source: 'https://example.com/a', clause: '3.1', checked: '2026-01-01', confidence: 'low' } as const;
  const trademark = { kind: 'trademark', text: { en: 'No marks.' }, ...evidence };
  expect(licencePage(licenceWith({ restrictions: [trademark] }), 'en', labelIn('en'))).toContain(
    '- **Trademark**: No marks. (clause 3.1, [source](https://example.com/a), Confidence: low)',
  );
});

test('a bar in an alias does not end the table cell', () => {
  expect(licencePage(licenceWith({ aliases: ['a|b'] }), 'en', labelIn('en'))).toContain('| a\\|b |');
});
