import { describe, expect, it } from 'vitest';

import { readPackages, writePackages } from '../../../src/catalogue/packageLines';

describe('packages as lines', () => {
  const packages = [
    { type: 'pypi', name: 'openai', rest: '#a~ ' },
    { type: 'npm', name: '@acme/*', rest: '', purl: 'pkg:npm/%40acme/all', exclude: ['@acme/a', '@acme/b'] },
    { type: 'pypi', name: 'torch', rest: '*b', exclude: ['torch-x'] },
  ];

  it('come back as they were, also where a text ends in a blank or is empty', () => {
    expect(readPackages(writePackages(packages))).toEqual(packages);
  });

  it('are taken as they are where they are spelt out', () => {
    expect(readPackages(packages)).toBe(packages);
  });
});
