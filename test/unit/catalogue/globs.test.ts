import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createGlobIndex, globMatches, parseGlob } from '../../../src/catalogue/globs';

const matches = (pattern: string, text: string): boolean => globMatches(parseGlob(pattern), text);

describe('globMatches', () => {
  it.each([
    ['gpt-4o', 'gpt-4o', true],
    ['gpt-4o', 'gpt-4o-mini', false],
    ['gpt-4o-*', 'gpt-4o-mini', true],
    ['GPT-4O-*', 'gpt-4o-mini', true],
    ['*-gguf', 'llama-gguf', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c', false],
    ['ab*ba', 'aba', false],
    ['*', 'anything', true],
    ['a.c', 'abc', false],
  ])('%s against %s is %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('agrees with a regular expression on any pattern', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 });
    const texts = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 });
    fc.assert(
      fc.property(letters, texts, (pattern, text) => {
        expect(matches(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text));
      }),
    );
  });
});

describe('createGlobIndex', () => {
  it('finds patterns by long, short and no literal start', () => {
    const index = createGlobIndex<string>();
    for (const pattern of ['meta-llama/llama-2-*', 'me*', '*-hf', 'other*', 'meta-llama/llama-2-7b-hf']) index.add(pattern, pattern);
    const found: string[] = [];
    index.each('meta-llama/llama-2-7b-hf', (value) => found.push(value));
    expect(found.sort()).toEqual(['*-hf', 'me*', 'meta-llama/llama-2-*', 'meta-llama/llama-2-7b-hf']);
  });

  it('finds what comparing with every pattern finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '*', 'é'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (patterns, name) => {
        const index = createGlobIndex<string>();
        for (const pattern of patterns) index.add(pattern, pattern);
        const found: string[] = [];
        index.each(name, (value) => found.push(value));
        expect(found.sort()).toEqual(patterns.filter((pattern) => globMatches(parseGlob(pattern), name)).sort());
      }),
    );
  });

  it('says how many letters a pattern states', () => {
    const index = createGlobIndex<string>();
    index.add('gpt-*-mini', 'x');
    const literal: number[] = [];
    index.each('gpt-4o-mini', (_value, letters) => literal.push(letters));
    expect(literal).toEqual([9]);
  });
});
