import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, it } from 'vitest';

import { createScope, isIgnored } from '../../src/node/ignoreScopes';

function ignored(rules: string, path: string): boolean {
  return isIgnored(path, [createScope('', rules)]);
}

describe('the rules of an ignore file', () => {
  it.each([
    ['*.log', 'a/b.log', true],
    ['*.log', 'a/b.txt', false],
    ['*.LOG', 'b.log', true],
    ['/dist/', 'dist/', true],
    ['/dist/', 'a/dist/', false],
    ['*.tab.[ch]', 'x.tab.c', true],
    ['foo/**', 'foo/bar.txt', true],
    ['a/**/b', 'a/x/y/b', true],
    ['.settings/**', 'x/.settings/a', false],
    ['**/.settings/**', 'x/.settings/a', true],
    ['a/*', 'a/b', true],
    ['[._]*.s[a-w][a-z]', '.x.swp', true],
    ['[ab', '[ab', false],
    ['/*\n!/debian/', 'src/', true],
    ['/*\n!/debian/', 'debian/', false],
    [String.raw`\#*#`, '#note#', true],
    [String.raw`\!keep`, '!keep', true],
    ['name ', 'name', true],
    ['# dist', '# dist', false],
    ['', 'anything', false],
    ['{a,b}', 'a', false],
    ['x+y(1)|z', 'x+y(1)|z', true],
  ])('%j speaks of %s: %s', (rules, path, expected) => {
    expect(ignored(rules, path)).toBe(expected);
  });

  it('holds for its folder and below, and the nearest one wins', () => {
    const outer = createScope('', '*.txt\n');
    const inner = createScope('a/', '!keep.txt\n');
    expect(isIgnored('a/keep.txt', [outer, inner])).toBe(false);
    expect(isIgnored('a/other.txt', [outer, inner])).toBe(true);
  });

  it('says what the library says of every path whose folders are not left out', () => {
    const piece = fc.constantFrom('a', 'b', '.', '*', '**', '?', '[ab]', '[!a]', 'ab', String.raw`\a`, 'c.d', '{', '+');
    const name = fc.array(fc.constantFrom('a', 'b', 'c', '.', 'd', '{', '+'), { minLength: 1, maxLength: 4 });
    const rule = fc
      .tuple(
        fc.constantFrom('', '!', '/'),
        fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '/'),
      )
      .map(([start, parts, end]) => start + parts.map((part) => part.join('')).join('/') + end);
    const folders = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.map((part) => part.join('')));
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 4 }), folders, (rules, parts) => {
        fc.pre(parts.every((part) => !/^\.+$/.test(part)));
        const text = rules.join('\n');
        const library = ignore().add(text);
        const outside = parts
          .slice(0, -1)
          .every((_, index) => !library.ignores(`${parts.slice(0, index + 1).join('/')}/`));
        fc.pre(outside);
        expect(ignored(text, parts.join('/'))).toBe(library.ignores(parts.join('/')));
      }),
      { numRuns: 3000 },
    );
  });
});
