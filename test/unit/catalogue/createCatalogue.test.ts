import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { aiPackage, catalogueData, family, licence } from '../../support/catalogue';

const terms = licence('LicenseRef-Terms', {
  aliases: ['Old Terms'],
  grants: [{ name: 'commercialUse', value: 'yes', clause: '2' }],
});
const catalogue = createCatalogue(
  catalogueData({
    licences: [licence('Apache-2.0'), licence('GPL-3.0-only'), terms],
    families: [family('a/one', { references: { host: ['one'] }, members: [{ match: { host: ['one'] }, licence: 'MIT' }] })],
    packages: [aiPackage('pypi', 'Open_WebUI', { '*': 'MIT' }), aiPackage('golang', 'github.com/a/b', { '*': 'MIT' })],
    hosts: [{ namespace: 'host', name: 'Host', aliases: ['gateway'], terms: 'LicenseRef-Terms' }],
  }),
);

describe('createCatalogue', () => {
  it('finds licences by id, alias and or-later spelling', () => {
    const ids = ['apache-2.0', 'old terms', 'GPL-3.0', 'GPL-3.0-or-later', 'GPL-3.0+'].map((id) => catalogue.licence(id)?.id);
    expect(ids).toEqual(['Apache-2.0', 'LicenseRef-Terms', 'GPL-3.0-only', 'GPL-3.0-only', 'GPL-3.0-only']);
  });

  it('gives nothing for a licence it does not know', () => {
    expect(catalogue.licence('LicenseRef-Nobody')).toBeUndefined();
  });

  it('fills a claim with the evidence of its file', () => {
    expect(catalogue.licence('LicenseRef-Terms')?.grants[0]).toMatchObject({ clause: '2', checked: '2026-01-01', confidence: 'high' });
    expect(catalogue.family('a/one')?.members[0]).toMatchObject({ source: 'https://example.org/licence' });
  });

  it('finds packages by the spellings of their ecosystem', () => {
    expect(catalogue.lookupPackage('pypi', 'open-webui')?.name).toBe('Open_WebUI');
    expect(catalogue.lookupPackage('golang', 'github.com/a/b/v2')?.name).toBe('github.com/a/b');
  });

  it('adds the terms of the host', () => {
    expect(catalogue.lookupModel('gateway', 'one').hostTerms).toEqual(['LicenseRef-Terms']);
  });
});
