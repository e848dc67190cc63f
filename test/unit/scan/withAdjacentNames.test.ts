import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function named(text: string, path = 'app.ts'): readonly string[] {
  return scanText(context, { path, text }).references.map(({ reference }) => reference.literal);
}

describe('a word and its number in prose', () => {
  it('are a model beside one', () => {
    expect(named('// Voices (tts-1 / gpt-4o-mini-tts) and others.\n')).toEqual(['tts-1', 'gpt-4o-mini-tts']);
    expect(named('Use `gpt-4o-mini`, `o3` or `o1`.\n', 'README.md')).toEqual(['gpt-4o-mini', 'o3', 'o1']);
  });

  it('are one at either end of a list', () => {
    expect(named('// Models that reason: qwen3, o3, deepseek-r1, phi4.\n')).toEqual([
      'qwen3',
      'o3',
      'deepseek-r1',
      'phi4',
    ]);
  });

  it('are none on their own, beside each other, in another sentence or where the catalogue knows no model', () => {
    expect(named('// First tts-1, then step-2 and qwen3.\n')).toEqual([]);
    expect(named('// Calls gpt-4o-mini. qwen3 is another matter.\n')).toEqual(['gpt-4o-mini']);
    expect(named('// Calls gpt-4o-mini, python3 and web3.\n')).toEqual(['gpt-4o-mini']);
  });
});
