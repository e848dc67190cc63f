import { describe, expect, it } from 'vitest';

import { catalogueAnchors } from '../../../src/catalogue/anchors';
import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { mergeOverlay } from '../../../src/catalogue/mergeOverlay';
import { restorePackage } from '../../../src/catalogue/compiled';
import { packFamily, packLicence, packPackage, unpack } from '../../../src/catalogue/packed';
import { aiPackage, catalogueData, family, licence } from '../../support/catalogue';

const chat = family('acme/chat', { note: { en: 'Said "so" \u007f' }, references: { any: ['acme-chat*'] }, basedOn: ['acme/base'] });
const terms = licence('MIT', { aliases: ['expat'] });
const client = aiPackage('npm', 'acme', { '*': 'MIT' });

describe('a packed entry', () => {
  it.each([
    ['licence', packLicence(terms), terms],
    ['family', packFamily(chat), chat],
  ])('of a %s unpacks to what it was', (_kind, packed, whole) => {
    expect(unpack<object>(packed)).toEqual(whole);
  });

  it.each([client, { ...client, purl: 'pkg:npm/other' }])('of a package is restored like the whole', (entry) => {
    expect(restorePackage(packPackage(entry))).toEqual(restorePackage(entry));
  });

  it('is found like a whole one', () => {
    const whole = catalogueData({ licences: [terms], families: [chat], packages: [client] });
    const packed = {
      ...whole,
      licences: [packLicence(terms)],
      families: [packFamily(chat)],
      packages: [packPackage(client)],
    };
    const [a, b] = [createCatalogue(whole), createCatalogue(packed)];
    expect(b.lookupModel('openai', 'acme-chat-2')).toEqual(a.lookupModel('openai', 'acme-chat-2'));
    expect(b.licence('expat')).toEqual(a.licence('MIT'));
    expect(b.lookupPackage('npm', 'acme')).toEqual(a.lookupPackage('npm', 'acme'));
  });
});

describe('anchors worked out beforehand', () => {
  it('are taken as they are', () => {
    expect(catalogueAnchors({ ...catalogueData({ families: [chat] }), anchors: ['known-2'] })).toEqual(['known-2']);
  });

  it('are dropped when an overlay adds names', () => {
    expect(mergeOverlay({ ...catalogueData({}), anchors: ['known-2'] }, []).data.anchors).toBeUndefined();
  });
});
