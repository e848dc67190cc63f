import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseJsonLeaves } from '../../../src/parse/jsonSpans';

const leavesOf = (text: string): string[] =>
  parseJsonLeaves(text).leaves.map((leaf) => `${leaf.path.join('.')}=${text.slice(leaf.span.start, leaf.span.end)}`);

describe('parseJsonLeaves', () => {
  it('gives every scalar its path and the span inside the quotes', () => {
    expect(leavesOf('{"a": {"b": ["x", 1, null]}, "c": true}')).toEqual(['a.b.0=x', 'a.b.1=1', 'a.b.2=null', 'c=true']);
  });
  it('resolves escapes in the value and keeps them in the span', () => {
    const leaf = parseJsonLeaves('{"a": "x\\/y"}').leaves[0];
    expect([leaf?.value, leaf?.raw]).toEqual(['x/y', 'x\\/y']);
  });
  it('reads comments and trailing commas', () => {
    const parsed = parseJsonLeaves('// c\n{"a": "x",}');
    expect([parsed.leaves.length, parsed.comments.length, parsed.problems.length]).toEqual([1, 1, 0]);
  });
  it('gives keys their spans', () => {
    const text = '{"k": {"m": 1}}';
    const key = parseJsonLeaves(text).containers.find((container) => container.path[0] === 'k')?.keySpan;
    expect(text.slice(key?.start, key?.end)).toBe('k');
  });
  it('yields what was written before the text breaks off', () => {
    const parsed = parseJsonLeaves('{"a": "x", "b": ["y", ');
    expect(parsed.leaves.map((leaf) => leaf.value)).toEqual(['x', 'y']);
    expect(parsed.problems.length).toBeGreaterThan(0);
  });
  it('survives nesting of any depth', () => {
    expect(parseJsonLeaves('{"a":"x","b":' + '['.repeat(200_000)).leaves[0]?.value).toBe('x');
  });
  it('never throws and never leaves the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"a"',
      ':',
      ',',
      '"',
      '\\',
      '1',
      'null',
      '//',
      '\n',
      '/*',
      '{{',
      '}}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const leaf of parseJsonLeaves(text).leaves) {
          expect(leaf.span.end).toBeLessThanOrEqual(text.length);
          expect(leaf.span.start).toBeLessThanOrEqual(leaf.span.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});
