import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { packCatalogue, shorten } from '../../../scripts/cataloguePack';
import { readAnchors, writeAnchors } from '../../../src/catalogue/anchorPlaces';
import { catalogueAnchors } from '../../../src/catalogue/anchors';
import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { mergeOverlay } from '../../../src/catalogue/mergeOverlay';
import { collectNames, readNames, writeNames } from '../../../src/catalogue/nameIndexes';
import { readPackages } from '../../../src/catalogue/packageLines';
import { createUnpacker, tokenSigns } from '../../../src/catalogue/packed';
import { shareNames, spellNames } from '../../../src/catalogue/sharedNames';
import { aiPackage, catalogueData, family, licence } from '../../support/catalogue';

const chat = family('acme/chat', {
  note: { en: 'Said "so" \u007f for\n ~^`| \\ reasons and \u00800', ko: '말했다' },
  references: { any: ['acme-chat*'] },
  exclude: { any: ['acme-chat-old'] },
  basedOn: ['acme/base'],
});
const names = ['acme/chat-1*', 'acme/chat-2*', 'acme/chat-3*', 'acme/other'];
const editions = family('acme/editions', {
  references: { huggingface: names },
  members: [
    { match: { huggingface: names.slice(0, 3), ollama: ['*'] }, licence: 'MIT' },
    { match: { huggingface: ['acme/chat-2*', 'acme/chat-2-lite', 'acme/other'] }, licence: 'Apache-2.0' },
  ],
});
const terms = licence('MIT', { aliases: ['expat'] });
const clients = [aiPackage('npm', 'acme', { '*': 'MIT' }), aiPackage('npm', 'other', { '*': 'MIT' }, { purl: 'pkg:npm/x' })];
const whole = { ...catalogueData({}), licences: [terms], families: [chat, editions], packages: clients, hosts: [], reuploaders: [] };
const packed = packCatalogue(whole);

describe('a packed catalogue', () => {
  it('holds what was packed', () => {
    const [a, b] = [createCatalogue(whole), createCatalogue(packed)];
    expect(b.licences).toEqual(a.licences);
    expect(b.families).toEqual(a.families);
    expect(b.packages).toEqual(a.packages);
  });

  it('writes the names of members once', () => {
    expect(shareNames(editions).members?.map(({ match }) => match)).toEqual([
      { huggingface: [[0, 2]], ollama: ['*'] },
      { huggingface: [1, 'acme/chat-2-lite', 3] },
    ]);
    expect(spellNames(shareNames(editions))).toEqual(editions);
  });

  it('writes what is said in two languages once', () => {
    const { families } = packCatalogue({ ...whole, families: [chat, { ...chat, id: 'acme/talk' }] });
    expect(new Set(families.map((each) => ('rest' in each ? each.rest : ''))).size).toBe(1);
    expect(JSON.stringify(families)).not.toContain('말했다');
  });

  it('says the same of packages that differ in their names only', () => {
    const client = (name: string): ReturnType<typeof aiPackage> =>
      aiPackage('npm', name, { '*': 'MIT' }, { note: { en: `${name} of \u0081`, ko: name }, role: 'api-sdk' });
    const alike = { ...whole, packages: [client('acme-$&'), client('other')] };
    const short = packCatalogue(alike);
    expect(new Set(readPackages(short.packages).map((each) => ('rest' in each ? each.rest : ''))).size).toBe(1);
    expect(createCatalogue(short).packages).toEqual(createCatalogue(alike).packages);
  });

  it('leaves out the numbers of sentences that follow one another, not of those said before', () => {
    const say = (id: string, ...said: readonly string[]) => licence(id, { traps: said.map((en) => ({ en, ko: en })) });
    const licences = [say('A', 'one', 'two', 'three'), say('B', 'three', 'one', 'two', 'four')];
    const again = packCatalogue({ ...whole, licences });
    expect(createCatalogue(again).licences).toEqual(createCatalogue({ ...whole, licences }).licences);
  });

  it('keeps the order of names', () => {
    const families = [
      family('acme/none', { references: {} }),
      family('acme/a', { references: { ollama: ['b', 'a'], any: ['c*'] } }),
      family('acme/b', { references: { openai: ['d'], ollama: ['e', 'f', 'a b'] } }),
      family('acme/last', { references: {} }),
    ];
    expect(readNames(writeNames(collectNames(families)))).toEqual(collectNames(families));
    expect(readNames(writeNames(collectNames([])))).toEqual(collectNames([]));
  });

  it('is found like a whole one', () => {
    const [a, b] = [createCatalogue(whole), createCatalogue(packed)];
    expect(b.lookupModel('openai', 'acme-chat-2')).toEqual(a.lookupModel('openai', 'acme-chat-2'));
    expect(b.licence('expat')).toEqual(a.licence('MIT'));
    expect(b.lookupPackage('npm', 'acme')).toEqual(a.lookupPackage('npm', 'acme'));
  });

  it('stays readable under an overlay', () => {
    expect(createCatalogue(mergeOverlay(packed, []).data).families).toEqual(createCatalogue(whole).families);
  });
});

describe('shorten', () => {
  it('writes text that recurs once', () => {
    const texts = Array.from({ length: 9 }, (_, index) => `{"clause":"not read by anybody","at":${String(index)}}`);
    const { fragments, texts: short } = shorten(texts);
    expect(fragments.join('')).toContain('not read by anybody');
    expect(short.join('').length).toBeLessThan(texts.join('').length / 3);
  });

  it('loses nothing, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b ', '"', ...tokenSigns, '\\', '가', '😀', ' ', '{', '1') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const bodies = texts.map((each) => ({ [each]: texts }));
        const { fragments, texts: short } = shorten(bodies.map((body) => JSON.stringify(body)));
        expect(short.map((rest) => createUnpacker({ fragments })<object>({ rest }))).toEqual(bodies);
      }),
    );
  });
});

describe('anchors worked out beforehand', () => {
  it('are taken as they are', () => {
    expect(catalogueAnchors({ families: [chat], packages: [], anchors: ['known-2'] })).toEqual(['known-2']);
  });

  it('come back from beside the names, whether a name holds them or not', () => {
    const names = { patterns: ['Acme/Wind_2*', 'acme/wind-2-chat', 'rain', 'acme/hail'] };
    const anchors = ['"rain"', '<wind-2', '<wind-2-chat>', 'hail', 'snow-%'];
    const written = writeAnchors(names, anchors);
    expect([...readAnchors(names, written)].sort()).toEqual(anchors);
    expect(written.others).not.toContain('wind');
  });

  it('are dropped when an overlay adds names', () => {
    expect(mergeOverlay({ ...catalogueData({}), anchors: writeAnchors({ patterns: [] }, ['known-2']) }, []).data.anchors).toBeUndefined();
  });
});
