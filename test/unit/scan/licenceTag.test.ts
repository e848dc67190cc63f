import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

/** What is said of the licence tag in a file. */
function ofTag(path: string, text: string) {
  const { references } = scanText(context, { path, text });
  const [tag] = references.filter(({ reference }) => reference.kind === 'licence');
  return tag?.verdict.findings.map(({ id, facts }) => [id, facts['claimed'], facts['baseModel'], facts['base']]);
}

const card = (licence: string, base: string) => `---\nlicense: ${licence}\nbase_model: ${base}\n---\n# Ours\n`;

describe('a licence tag beside the model it is put on', () => {
  it('is held against the terms of the base in a model card', () => {
    expect(ofTag('README.md', card('mit', 'meta-llama/Llama-3.1-8B'))).toEqual([
      ['licence-conflict', 'MIT', 'meta-llama/Llama-3.1-8B', 'LicenseRef-Llama-3.1-Community'],
    ]);
  });

  it('is held against the terms of the base in a Modelfile', () => {
    expect(ofTag('Modelfile', 'FROM llama3.2\nLICENSE MIT\n')).toEqual([
      ['licence-conflict', 'MIT', 'llama3.2', 'LicenseRef-Llama-3.2-Community'],
    ]);
  });

  it.each([
    ['llama3.1', 'meta-llama/Llama-3.1-8B'],
    ['cc-by-nc-4.0', 'meta-llama/Llama-3.1-8B'],
    ['mit', 'mistralai/Mistral-7B-v0.1'],
    ['mit', 'nobody/of-whom-anything-is-known-7b'],
    ['our-own-terms', 'meta-llama/Llama-3.1-8B'],
  ])('is in order when %s stands on %s', (licence, base) => {
    expect(ofTag('README.md', card(licence, base))).toEqual([]);
  });
});
