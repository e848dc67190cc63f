import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createGlobIndex, globMatches, parseGlob } from '../../../src/catalogue/globs';

const matches = (pattern: string, text: string): boolean => globMatches(parseGlob(pattern), text);

function found(patterns: readonly string[], text: string): readonly string[] {
  const all: string[] = [];
  createGlobIndex(patterns).each(text, (place) => all.push(patterns[place] ?? ''));
  return all.sort();
}

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
    const patterns = ['meta-llama/llama-2-*', 'me*', '*-hf', 'other*', 'meta-llama/llama-2-7b-hf'];
    expect(found(patterns, 'meta-llama/llama-2-7b-hf')).toEqual(patterns.filter((pattern) => pattern !== 'other*').sort());
  });

  it('finds what comparing with every pattern finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'B', '*', 'É'), maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (patterns, name) => {
        expect(found(patterns, name)).toEqual(patterns.filter((pattern) => matches(pattern, name)).sort());
      }),
    );
  });

  it('finds names beside a bare star, whatever they begin with', () => {
    expect(found(['GPT-4*', 'gpt-4o', '*', 'É-1'], 'gpt-4o')).toEqual(['*', 'GPT-4*', 'gpt-4o']);
    expect(found(['GPT-4*', 'É-1'], 'é-1')).toEqual(['É-1']);
  });

  it('says how many letters a pattern states', () => {
    const literal: number[] = [];
    createGlobIndex(['gpt-*-mini']).each('gpt-4o-mini', (_place, letters) => literal.push(letters));
    expect(literal).toEqual([9]);
  });
});
