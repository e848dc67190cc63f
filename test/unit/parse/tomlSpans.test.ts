import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseTomlLeaves } from '../../../src/parse/tomlSpans';

const leavesOf = (text: string): string[] =>
  parseTomlLeaves(text).leaves.map((leaf) => `${leaf.path.join('.')}=${text.slice(leaf.span.start, leaf.span.end)}`);

describe('parseTomlLeaves', () => {
  it('joins table headers, dotted keys, inline tables and arrays into paths', () => {
    expect(leavesOf('[a.b]\nc.d = ["x", {m = "y"}]\n[[t]]\nz = 1\n')).toEqual([
      'a.b.c.d.0=x',
      'a.b.c.d.1.m=y',
      't.0.z=1',
    ]);
  });
  it('leaves quotes of every kind out of the span', () => {
    expect(leavesOf('a = \'x\'\nb = """\ny"""\n')).toEqual(['a=x', 'b=y']);
  });
  it('reads the rest when lines are broken, and names them', () => {
    const parsed = parseTomlLeaves('a = "x"\nb = \nc = "y"\nd = "z');
    expect(parsed.leaves.map((leaf) => leaf.value)).toEqual(['x', 'y']);
    expect(parsed.problems).toHaveLength(2);
  });
  it('reads the rest when a key is written twice', () => {
    expect(leavesOf('a = "x"\na = "y"\nb = "z"\n')).toContain('b=z');
  });
  it('passes over a line of enormous length', () => {
    expect(leavesOf(`a = "${'x'.repeat(300_000)}"\nb = "y"\n`)).toEqual(['b=y']);
  });
  it('lists comments', () => {
    const text = 'a = "x # y" # c\n';
    expect(parseTomlLeaves(text).comments.map((span) => text.slice(span.start, span.end))).toEqual(['# c']);
  });
  it('never throws and never leaves the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ' = ',
      '"',
      "'",
      '\n',
      '[',
      ']',
      '{',
      '}',
      '.',
      ',',
      '"""',
      '#',
      '1',
      '\\',
      '{{',
      '}}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const leaf of parseTomlLeaves(text).leaves) expect(leaf.span.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
