import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { code, commandLink, escapeMarkdown, markdownLink, webAddress } from '../../../src/present/markdown';

describe('escapeMarkdown', () => {
  it.each([
    ['a*b_c', String.raw`a\*b\_c`],
    ['<b>', '&lt;b&gt;'],
    ['a & b', 'a &amp; b'],
    ['$(trash)', String.raw`&#36;\(trash\)`],
    ['see https://example.com', String.raw`see https\://example.com`],
    ['www.example.com', String.raw`www\.example.com`],
    ['two\nlines', 'two lines'],
    ['- item', String.raw`\- item`],
    ['1. item', String.raw`1\. item`],
    ['meta-llama/Llama-2', 'meta-llama/Llama-2'],
  ])('keeps %j text', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('leaves no bare character that could start a link, HTML or an icon', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/(^|[^\\])[[\]]|<|>|\$\(/);
      }),
    );
  });
});

describe('links', () => {
  it('are made of web addresses only', () => {
    expect(markdownLink('terms', 'javascript:alert(1)')).toBe('terms');
    expect(markdownLink('terms', 'command:evil')).toBe('terms');
    expect(markdownLink('terms', 'https://example.com/a')).toBe('[terms](https://example.com/a)');
  });

  it('cannot be ended early by their address', () => {
    expect(webAddress('https://example.com/a)b(c"d')).toBe('https://example.com/a%29b%28c%22d');
    expect(webAddress('https://example.com/a b')).toBeUndefined();
  });

  it('carry the arguments of a command as JSON that cannot break out', () => {
    const link = commandLink('run', 'ours.run', ['a)b', { line: 1 }]);
    expect(link).toMatch(/^\[run\]\(command:ours\.run\?[^()]*\)$/);
    const query = /\?(.*)\)$/.exec(link)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(query))).toEqual(['a)b', { line: 1 }]);
  });
});

describe('code', () => {
  it('fences back-ticks with more of them', () => {
    expect(code('a`b')).toBe('``a`b``');
    expect(code('`')).toBe('`` ` ``');
  });
});
