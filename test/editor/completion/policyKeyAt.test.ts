import { afterEach, describe, expect, it } from 'vitest';

import { policyKeyAt } from '../../../src/editor/completion/policyKeyAt';
import { policySchema } from '../../../src/policy/policySchema';
import { policyKeyText } from '../../../src/present/labels/policyKeys';
import { useLanguage } from '../../support/language';

afterEach(() => {
  useLanguage('en');
});

/** The key at the mark `|`. */
function keyAt(marked: string) {
  return policyKeyAt(marked.replace('|', ''), marked.indexOf('|'));
}

describe('a key of a policy file under the pointer', () => {
  it('is explained, with the words it takes', () => {
    expect(keyAt('usage:\n  pur|pose: commercial\n')).toEqual({
      span: { start: 9, end: 16 },
      meaning: 'What the project is for. Business use inside a company counts as commercial.',
      words: ['commercial', 'internal-business', 'research', 'evaluation', 'personal'],
    });
    expect(keyAt('usage:\n  |distribution: [internal]\n')?.words).toContain('hosted-service');
    expect(keyAt('acknowledgements:\n  - reference: a\n    exp|ires: 2027-01-01\n')?.meaning).toMatch(/last day/);
  });

  it('is explained in Korean', () => {
    useLanguage('ko');
    expect(keyAt('us|age:\n')?.meaning).toMatch(/[가-힣]/);
  });

  it('keeps a list of hundreds of words to itself', () => {
    expect(keyAt('usage:\n  se|at: KR\n')?.words).toEqual([]);
  });

  it.each(['usage:\n  purpose: comm|ercial\n', '# us|age:\n', 'usage:\n  no|such: 1\n', 'policy:\n  sea|t: KR\n'])(
    'is none in %j',
    (marked) => {
      expect(keyAt(marked)).toBeUndefined();
    },
  );
});

describe('what the keys of a policy file mean', () => {
  it('is said of every key, in the words of the schema', () => {
    const described = walk(policySchema(), []);
    expect(described.length).toBeGreaterThan(30);
    for (const [path, description] of described) expect([path, policyKeyText(path)]).toEqual([path, description]);
  });
});

function walk(schema: unknown, path: readonly string[]): readonly (readonly [string, string])[] {
  const { properties = {}, items } = schema as {
    properties?: Record<string, { description?: string }>;
    items?: unknown;
  };
  const own = Object.entries(properties).flatMap(([key, value]) => [
    ...(value.description === undefined ? [] : [[[...path, key].join('.'), value.description] as const]),
    ...walk(value, [...path, key]),
  ]);
  return [...own, ...(typeof items === 'object' && items !== null ? walk(items, [...path, '[]']) : [])];
}
