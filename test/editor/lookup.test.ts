import { describe, expect, it } from 'vitest';

import { catalogueItems, itemReference } from '../../src/editor/catalogueItems';
import { catalogueOf, family } from '../support/catalogue';

function namesFor(references: Readonly<Record<string, readonly string[]>>) {
  const catalogue = catalogueOf([family('lab/one', { name: 'One', licence: 'MIT', references })]);
  return catalogueItems(catalogue, 'models').map((item) => {
    const { literal, id } = itemReference(catalogue, item);
    return [literal, id];
  });
}

describe('the look-up list', () => {
  it('stands for a real id where the catalogue holds one', () => {
    expect(namesFor({ huggingface: ['lab/one-*', 'lab/one-7b'] })).toEqual([['lab/one-7b', undefined]]);
  });

  it('stands for the weights where there are any, not for a service that runs them', () => {
    expect(namesFor({ lab: ['one-api'], huggingface: ['lab/one-*'] })).toEqual([['One', 'lab/one-']]);
  });

  it('stands for a model of the publisher, not for what somebody else uploads', () => {
    const ids = ['another/one-lite', 'lab/one-7b', 'lab/one-13b'];
    expect(namesFor({ huggingface: ids })).toEqual([['lab/one-7b', undefined]]);
    expect(namesFor({ huggingface: ['another/one-lite', 'lab/one-*', 'lab/first-*'] })).toEqual([['One', 'lab/one-']]);
  });

  it('calls a family by its name where every id is a pattern', () => {
    expect(namesFor({ huggingface: ['lab/one-*'] })).toEqual([['One', 'lab/one-']]);
  });
});
