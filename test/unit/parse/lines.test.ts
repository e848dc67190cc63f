import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createLineIndex } from '../../../src/parse/lines';

describe('the line index', () => {
  it('counts all three line endings once each', () => {
    const index = createLineIndex('a\nb\r\nc\rd');
    expect(index.lineCount).toBe(4);
    expect(index.positionAt(6)).toEqual({ line: 3 - 1, character: 1 });
    expect(index.positionAt(7)).toEqual({ line: 3, character: 0 });
  });

  it('counts columns in UTF-16 units', () => {
    expect(createLineIndex('🙂x').positionAt(2)).toEqual({ line: 0, character: 2 });
  });

  it('finds the line whose start is the last one not after the offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r'), maxLength: 20 }), fc.nat(20), (text, offset) => {
        const index = createLineIndex(text);
        const at = Math.min(offset, text.length);
        const { line, character } = index.positionAt(at);
        expect(index.lineStart(line) + character).toBe(at);
        expect(line + 1 === index.lineCount || index.lineStart(line + 1) > at).toBe(true);
      }),
    );
  });
});
