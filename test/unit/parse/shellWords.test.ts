import { describe, expect, it } from 'vitest';

import { shellCommandWords } from '../../../src/parse/shellWords';

const wordsOf = (text: string): string[][] => shellCommandWords(text).map((words) => words.map(({ value }) => value));

describe('words of shell text', () => {
  it('keep an expansion with blanks in it whole', () => {
    expect(wordsOf('echo ${MODEL:-my default} end')).toEqual([['echo', '${MODEL:-my default}', 'end']]);
  });

  it('go on in the next line behind a back-tick only where a blank stands before it', () => {
    expect(wordsOf('serve `\n  --model x')).toEqual([['serve', '--model', 'x']]);
    expect(wordsOf('use `pull x`\nand `pull y`')).toEqual([
      ['use', 'pull', 'x'],
      ['and', 'pull', 'y'],
    ]);
  });

  it('end an expansion that is never closed with its word', () => {
    expect(wordsOf('echo ${MODEL end\nls')).toEqual([['echo', '${MODEL', 'end'], ['ls']]);
  });
});
