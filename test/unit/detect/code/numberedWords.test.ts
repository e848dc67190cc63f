import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { numberedWords } from '../../../../src/detect/code/numberedWords';

const words = (text: string): string[] => numberedWords(text).map(({ start, end }) => text.slice(start, end));

const pattern = /(?<![\w./:@#-])(?:[@A-Za-z]|\d(?=[\w-]{0,20}?[A-Za-z]{2}[\w.-]{0,40}\/[A-Za-z]))[\w.@:/+-]{3,100}/g;

describe('numberedWords', () => {
  it('finds words with a digit and a dash, colon, slash or point', () => {
    expect(words('ask gpt-4o or (llama3:8b), llama3.1, not gpt4, gpt-x or a-1')).toEqual([
      'gpt-4o',
      'llama3:8b',
      'llama3.1',
    ]);
  });

  it('begins no word behind a character that names hold', () => {
    expect(words('1.gpt-4o #fix-123 x/gpt-4o')).toEqual(['x/gpt-4o']);
  });

  it('begins with a digit only where an account does', () => {
    expect(words('use 01-ai/Yi-34B, 7acme/wind-7b; 3/gpt-4o, 16/bit-8, 8k/wind-7b, 2.5-flash')).toEqual([
      '01-ai/Yi-34B',
      '7acme/wind-7b',
    ]);
  });

  it('agrees with the pattern that says the same', () => {
    const character = fc.constantFrom(...'aZ@09-:/._+# ,é\n');
    fc.assert(
      fc.property(fc.array(character, { maxLength: 260 }), (characters) => {
        const text = characters.join('');
        const expected = [...text.matchAll(pattern)].map(([word]) => word);
        expect(words(text)).toEqual(expected.filter((word) => /\d/.test(word) && /[-:/.]/.test(word)));
      }),
    );
  });

  it('cuts overlong words where the pattern does', () => {
    const text = `a${'b-1'.repeat(60)}+c-1234`;
    expect(words(text)).toEqual([...text.matchAll(pattern)].map(([word]) => word));
  });
});
