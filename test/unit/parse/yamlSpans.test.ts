import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseYamlLeaves } from '../../../src/parse/yamlSpans';

const leavesOf = (text: string): string[] =>
  parseYamlLeaves(text).leaves.map((leaf) => `${leaf.path.join('.')}=${text.slice(leaf.span.start, leaf.span.end)}`);

describe('parseYamlLeaves', () => {
  it('keeps the span of plain, quoted and block content without quotes and headers', () => {
    expect(leavesOf('a: x\nb: "y"\nc: |\n  z\n')).toEqual(['a=x', 'b=y', 'c=z']);
  });
  it('reads sequences, flow collections and every document', () => {
    expect(leavesOf('- m: {n: x}\n---\n[y]')).toEqual(['0.m.n=x', '0=y']);
  });
  it('follows aliases and merge keys to the value at the anchor', () => {
    expect(leavesOf('a: &b {m: x}\nc:\n  <<: *b\nd: *b\n')).toEqual(['a.m=x', 'c.m=x', 'd.m=x']);
  });
  it('ends on aliases that contain themselves', () => {
    expect(leavesOf('a: &a\n  b: *a\n  c: x\n').length).toBeLessThan(20);
  });
  it('bounds a pile of aliases that would multiply', () => {
    const levels = Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`);
    expect(parseYamlLeaves(`a0: &a0 x\n${levels.join('\n')}\n`).leaves.length).toBeLessThan(3000);
  });
  it('tolerates templates without moving what follows', () => {
    expect(leavesOf('{{- if .Values.x }}\na: {{ .Values.y }}\nm: z\n{{- end }}\n')).toContain('m=z');
  });
  it('marks templated values so that no id can contain them', () => {
    expect(parseYamlLeaves('a: "{{ x }}/y"').leaves[0]?.value).toContain('\uE000');
  });
  it('yields the part before and after a broken line', () => {
    const parsed = parseYamlLeaves('a: x\nb: [1,\nc: y\n');
    expect(parsed.leaves[0]?.value).toBe('x');
    expect(parsed.problems.length).toBeGreaterThan(0);
  });
  it('lists comments but not number signs inside values', () => {
    const text = 'a: "x # y" # one\n# two\nb: c#d\n';
    expect(parseYamlLeaves(text).comments.map((span) => text.slice(span.start, span.end))).toEqual(['# one', '# two']);
  });
  it('gives up on nesting that no settings file has', () => {
    expect(parseYamlLeaves('['.repeat(100_000)).problems).toHaveLength(1);
  });
  it('survives chains of keys and dashes on one line', () => {
    for (const unit of ['"a": "b", ', '- ', '? ', 'a: ']) {
      expect(parseYamlLeaves(`m: x\n${unit.repeat(5000)}\n`).leaves[0]?.value).toBe('x');
    }
  });
  it('reads what follows a quote that is still being typed', () => {
    expect(leavesOf('a: "x\nb: y\n')).toContain('b=y');
  });
  it('never throws and never leaves the text', () => {
    const pieces = fc.constantFrom(
      'a:',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|',
      '&x',
      '*x',
      '#',
      '<<: ',
      '{{',
      '}}',
      '---\n',
      'é',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const leaf of parseYamlLeaves(text).leaves) {
          expect(leaf.span.start).toBeGreaterThanOrEqual(0);
          expect(leaf.span.end).toBeLessThanOrEqual(text.length);
          expect(leaf.span.start).toBeLessThanOrEqual(leaf.span.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});
