import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseBrokenToml } from '../../../src/parse/tomlRecovery';

const values = (text: string) => parseBrokenToml(text).leaves.map(({ path, value }) => [path.join('.'), value]);

describe('parseBrokenToml', () => {
  it('leaves whole text to the parser', () => {
    expect(values('[a]\nb = "c"\n')).toEqual([['a.b', 'c']]);
  });

  it('reads a list whose bracket is missing', () => {
    expect(values('[a]\nb = ["x", "y"\nc = "z"\n')).toEqual(
      expect.arrayContaining([
        ['a.b.0', 'x'],
        ['a.b.1', 'y'],
        ['a.c', 'z'],
      ]),
    );
  });

  it('reads a string whose quote is missing, and where it stands', () => {
    const text = '[a]\nb = [\n  "xyz\n]\n';
    const leaf = parseBrokenToml(text).leaves.find(({ value }) => value === 'xyz');
    expect(leaf?.span).toEqual({ start: 13, end: 16 });
  });

  it('keeps the problem', () => {
    expect(parseBrokenToml('a = ["x"').problems.length).toBeGreaterThan(0);
  });

  it('passes over comment lines', () => {
    expect(values('a = [\n# "x"\n"y"')).toEqual([['a.0', 'y']]);
  });

  it('keeps every span inside the text', () => {
    const piece = fc.constantFrom('[', ']', '"', "'", '=', ' ', '\n', 'a', '#', ',', '.', '\\', '{', '}');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const { span } of parseBrokenToml(text).leaves) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
