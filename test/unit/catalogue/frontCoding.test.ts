import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readSorted, writeSorted } from '../../../src/catalogue/frontCoding';

describe('sorted texts written as one', () => {
  it('share the letters they begin with', () => {
    expect(writeSorted(['qwen', 'qwen2', 'qwen2.5', 'solar'])).toBe('#qwen\n\'2\n(.5\n#solar');
  });

  it('are read as they were, whatever they hold and however long they are', () => {
    const line = fc.string({ maxLength: 90 }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (texts) => {
      fc.pre(texts.length > 0);
      expect(readSorted(writeSorted(texts))).toEqual(texts);
    }));
    const long = ['a'.repeat(200), `${'a'.repeat(200)}b`];
    expect(readSorted(writeSorted(long))).toEqual(long);
    expect(readSorted(writeSorted([]))).toEqual([]);
  });
});
