import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function unknown(text: string): readonly string[] {
  return scanText(context, { path: 'app.py', text })
    .references.filter(({ reference }) => reference.tier === 'E')
    .map(({ reference, start }) => `${String(start.line)} ${reference.literal}`);
}

const loaded = 'tok = AutoTokenizer.from_pretrained("acme/xylo100")\n';

describe('a name that a definite site gave', () => {
  it('counts in tables and comments of the same text', () => {
    expect(unknown(`${loaded}SIZES = {"acme/xylo100": 1024}\n# like acme/xylo100, not acme/large200\n`)).toEqual([
      '0 acme/xylo100',
      '1 acme/xylo100',
      '2 acme/xylo100',
    ]);
  });

  it('counts as a plain word only under a key that asks for a model', () => {
    const call = 'llm = ChatOllama(model="ownword")\n';
    expect(unknown(`${call}def run(model="ownword"):\n    print("ownword")\n`)).toEqual(['0 ownword', '1 ownword']);
  });

  it('says nothing without the site', () => {
    expect(unknown('SIZES = {"acme/xylo100": 1024}\ndef run(model="ownword"): pass\n')).toEqual([]);
  });
});
