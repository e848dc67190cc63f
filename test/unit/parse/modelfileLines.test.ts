import { describe, expect, it } from 'vitest';

import { parseModelfile } from '../../../src/parse/modelfileLines';

const read = (text: string): string[] => parseModelfile(text).map(({ name, value }) => `${name} ${value}`);

describe('parseModelfile', () => {
  it('reads instructions in any case and passes over comments', () => {
    expect(read('# FROM a\nfrom b:1\r\nADAPTER ./c.gguf\n')).toEqual(['FROM b:1', 'ADAPTER ./c.gguf']);
  });
  it('keeps a triple-quoted block in one piece, even with FROM inside', () => {
    expect(read('LICENSE """A\nFROM x\n"""\nFROM y\n')).toEqual(['LICENSE A\nFROM x\n', 'FROM y']);
  });
  it('takes quotes off and survives an unclosed block', () => {
    expect(read('FROM "a"\nSYSTEM """b')).toEqual(['FROM a', 'SYSTEM b']);
  });
});
