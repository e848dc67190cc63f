import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { betterAlternatives } from '../../../src/editor/fixes/alternatives';
import { differences } from '../../../src/editor/fixes/losses';
import { parsePolicy } from '../../../src/policy/parsePolicy';
import { judgeOne } from '../../../src/scan/judgeOne';
import { referenceFor } from '../../../src/scan/referenceFor';
import { catalogueData, family, licence } from '../../support/catalogue';

const grants = [{ name: 'commercialUse', value: 'yes' }] as const;
const text = { modality: ['text'], licence: 'MIT' };
const catalogue = createCatalogue(
  catalogueData({
    licences: [licence('MIT', { grants }), licence('ISC', { grants })],
    families: [
      family('lab/denied', {
        modality: ['text', 'vision'],
        licence: 'ISC',
        released: '2025-01-01',
        references: { huggingface: ['lab/denied-7b-instruct'] },
      }),
      family('lab/far', { ...text, references: { huggingface: ['lab/far-70b-instruct', 'lab/far-*'] } }),
      family('lab/near', {
        ...text,
        released: '2023-02-01',
        references: { huggingface: ['lab/near-8b-instruct', 'lab/near-8b', 'lab/near-4b-instruct'] },
      }),
      family('lab/begun', { ...text, references: { huggingface: ['lab/begun-9b*', 'lab/begun*'] } }),
      family('lab/sound', { modality: ['TTS'], licence: 'MIT', references: { huggingface: ['lab/sound-7b'] } }),
      family('lab/elsewhere', { ...text, references: { openai: ['elsewhere-7b'] } }),
    ],
  }),
);
const policy = parsePolicy('policy:\n  deny: [ISC]\n').policy;
const context = { catalogue, policyFor: () => policy, today: '2026-11-01' };
const judged = (id: string) => judgeOne(context, referenceFor(catalogue, 'huggingface', id));
const original = judged('lab/denied-7b-instruct');

describe('alternatives to a model', () => {
  it('are of like modality and size at the same host, the nearest first', () => {
    expect(betterAlternatives(context, original).flatMap(({ id, isBeginning }) => (isBeginning ? [] : [id]))).toEqual([
      'lab/near-8b-instruct',
      'lab/near-8b',
      'lab/near-4b-instruct',
    ]);
  });

  it('stand as the beginning of a name where the catalogue knows no more', () => {
    const begun = betterAlternatives(context, original).filter(({ isBeginning }) => isBeginning);
    expect(begun.map(({ id }) => id)).toEqual(['lab/begun-9b']);
  });

  it('are none for a model that nothing speaks against', () => {
    expect(betterAlternatives(context, judged('lab/near-8b'))).toEqual([]);
  });

  it('say what is lost and what is different', () => {
    const base = betterAlternatives(context, original).find(({ id }) => id === 'lab/near-8b');
    expect(base === undefined ? [] : differences(base, original)).toEqual([
      'loses vision',
      'not named as tuned for instructions',
      '7B → 8B',
      'released 2023',
    ]);
  });
});
