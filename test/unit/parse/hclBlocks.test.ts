import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseHclLeaves } from '../../../src/parse/hclBlocks';

const leavesOf = (text: string): string[] =>
  parseHclLeaves(text).leaves.map((leaf) => `${leaf.path.join('.')}=${text.slice(leaf.span.start, leaf.span.end)}`);

describe('parseHclLeaves', () => {
  it('puts block types and labels into the path', () => {
    expect(leavesOf('resource "t" "n" {\n  model {\n    name = "x" # c\n  }\n}\n')).toEqual([
      'resource.t.n.model.name=x',
    ]);
  });
  it('reads lists, objects and calls', () => {
    expect(leavesOf('a = ["x",\n "y"]\nb = { c = "z" }\nd = toset(["w"])\n')).toEqual([
      'a.0=x',
      'a.1=y',
      'b.c=z',
      'd.0.0=w',
    ]);
  });
  it('reads Bicep parameters and objects', () => {
    expect(leavesOf("param m string = 'x'\nresource r 'T@1' = {\n  properties: {\n    model: 'y'\n  }\n}\n")).toEqual([
      'param.m.string=x',
      'resource.r.T@1.properties.model=y',
    ]);
  });
  it('passes over expressions and joins', () => {
    expect(leavesOf('a = var.b\nc = x == "y" ? "p" : "q"\nd = "${var.e}-f"\n')).toContain('d=${var.e}-f');
  });
  it('goes on after an unclosed string', () => {
    expect(leavesOf('a = "x\nb = "y"\n')).toContain('b=y');
  });
  it('never throws and never leaves the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ' = ',
      '"x"',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '\n',
      '<<EOF\n',
      'EOF',
      ':',
      ',',
      '#',
      '/*',
      '${',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const leaf of parseHclLeaves(text).leaves) expect(leaf.span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
