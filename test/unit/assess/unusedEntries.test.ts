import { describe, expect, it } from 'vitest';

import { unusedEntries } from '../../../src/assess/unusedEntries';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { parsePolicy } from '../../../src/policy/parsePolicy';
import { binding, catalogueOf, family, licence, model, reference } from '../../support/licences';

const text = licence({ id: 'LicenseRef-Example', aliases: ['example-community'] });
const catalogue: Catalogue = {
  ...catalogueOf(text),
  families: [family({ id: 'maker/other', publisher: 'Maker Inc', references: { huggingface: ['maker/Other-*'] } })],
};
const here = { reference: reference({ literal: 'example/model-1' }), resolution: model([binding(text)]) };

/** The entries that touch nothing, as they stand in the text. */
function unused(policy: string): readonly string[] {
  return unusedEntries(parsePolicy(policy), catalogue, [here]).map(({ span }) => policy.slice(span.start, span.end));
}

describe('an entry of a policy list', () => {
  it.each([
    ['a glob for nothing', 'exampel/*'],
    ['a name of nothing', 'exampel/model-1'],
    ['a licence nobody knows', 'LicenseRef-Exampel'],
  ])('that is %s is reported', (_, entry) => {
    expect(unused(`policy: { deny: ["${entry}"] }`)).toEqual([`"${entry}"`]);
  });

  it.each([
    ['a reference here', 'example/*'],
    ['the licence of a reference here', 'LicenseRef-Example'],
    ['a licence by another of its names', 'example-community'],
    ['an expression with a licence of the catalogue', 'LicenseRef-Example OR MIT'],
    ['a category', 'non-commercial'],
    ['a publisher of the catalogue', 'Maker Inc'],
    ['a glob over names of the catalogue', 'maker/*'],
  ])('that fits %s is not', (_, entry) => {
    expect(unused(`policy: { deny: ["${entry}"] }`)).toEqual([]);
  });
});

describe('an entry of exclude', () => {
  it('is about files and not asked about names', () => {
    expect(unused('exclude: ["nothing/of-the-kind/**"]')).toEqual([]);
  });
});

describe('an acknowledgement or agreement', () => {
  it('for what is not here is reported, also when the catalogue knows it', () => {
    expect(unused('agreements: [{ model: maker/other }]')).toEqual(['{ model: maker/other }']);
    expect(unused('acknowledgements: [{ reference: gone, reason: seen }]')).toHaveLength(1);
  });

  it('for what is here is not', () => {
    expect(unused('acknowledgements: [{ reference: example/model-1, reason: seen }]')).toEqual([]);
  });
});
