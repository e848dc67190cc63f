import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function unknown(text: string): readonly string[] {
  return scanText(context, { path: 'app.py', text })
    .references.filter(({ reference }) => reference.tier === 'E')
    .map(({ reference }) => reference.literal);
}

const known = '"meta-llama/Llama-2-7b-hf"';

describe('repositories beside known ones', () => {
  it('count in a list of models', () => {
    expect(unknown(`x = [${known}, "acme/Own-Voice", "acme/own_voice_2"]\n`)).toEqual([
      'acme/Own-Voice',
      'acme/own_voice_2',
    ]);
  });

  it('count in a block of constants', () => {
    expect(unknown(`A = ${known}\nB = "acme/Own-Voice"\n`)).toEqual(['acme/Own-Voice']);
  });

  it('do not count alone, far away, or where most neighbours are unknown', () => {
    expect(unknown('B = "acme/Own-Voice"\n')).toEqual([]);
    expect(unknown(`A = ${known}\n${'#\n'.repeat(100)}B = "acme/Own-Voice"\n`)).toEqual([]);
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => `"acme/Tool-${name}"`).join(', ');
    expect(unknown(`x = [${known}, ${others}]\n`)).toEqual([]);
  });

  it('count in a list of a provider that calls models as the hub does, and stay with it', () => {
    const text = `{"together": ["meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo", "meta-llama/Own-Vision-Free"], "note": "${'far '.repeat(50)}", "other": "acme/Own-Tool"}`;
    const found = scanText(context, { path: 'models.json', text }).references;
    expect(found.filter(({ reference }) => reference.tier === 'E').map(({ reference }) => reference)).toMatchObject([
      { literal: 'meta-llama/Own-Vision-Free', namespace: 'together' },
    ]);
  });

  it('count in comments where the name tells a model too', () => {
    const comment = '# meta-llama/Llama-2-7b-hf';
    expect(unknown(`${comment}\n# acme/xylo-13b-instruct\n# acme/own-tool\n`)).toEqual(['acme/xylo-13b-instruct']);
    expect(unknown('# acme/xylo-13b-instruct\n')).toEqual([]);
    // A comment is no company for a literal.
    expect(unknown(`${comment}\nB = "acme/Own-Voice"\n`)).toEqual([]);
  });

  it('count as one word behind the owner of a neighbour, in lists, keys, tables and lists of a shell', () => {
    const found = (path: string, text: string) =>
      scanText(context, { path, text }).references.map(({ reference }) => reference.literal);
    const all = ['monologg/koelectra-base-v3-discriminator', 'monologg/kobert', 'monologg/distilkobert'];
    expect(found('app.py', `LAYERS = {${all.map((id) => `"${id}": 4`).join(', ')}}\n`)).toEqual(all);
    expect(found('README.md', all.map((id) => `| '${id}' | 4 |\n`).join(''))).toEqual(all);
    expect(found('run.sh', `models="${all.join(' ')}"\n`)).toEqual(all);
    expect(found('app.py', `x = ["monologg/kobert", "monologg/distilkobert"]\n`)).toEqual([]);
    expect(unknown(`x = [${known}, "users/list", "acme/voice"]\n`)).toEqual([]);
  });

  it('do not count when they are folders or files', () => {
    expect(unknown(`x = [${known}, "src/Own-Voice", "docs/Read-Me.md"]\n`)).toEqual([]);
  });
});

describe('words that underscores join', () => {
  it('are no repository, whatever stands beside them', () => {
    expect(unknown(`x = [${known}, "provider_checks/wind_and_rain", "acme/own_voice_2"]\n`)).toEqual([
      'acme/own_voice_2',
    ]);
  });
});

describe('in settings', () => {
  it('count in a list of models', () => {
    const text = `models:\n  - id: meta-llama/Llama-2-7b-hf\n  - id: acme/Own-Voice\n  - id: acme/Own-Ear\n`;
    const found = scanText(context, { path: 'app.yaml', text }).references.map(({ reference }) => reference.literal);
    expect(found).toEqual(['meta-llama/Llama-2-7b-hf', 'acme/Own-Voice', 'acme/Own-Ear']);
  });
});
