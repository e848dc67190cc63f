import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { childText, elementsOf, parseXml } from '../../../src/parse/xmlSpans';

describe('parseXml', () => {
  it('keeps the place of trimmed text', () => {
    const text = '<a><b> x </b></a>';
    expect(childText(parseXml(text).root, 'b')).toEqual({ value: 'x', span: { start: 7, end: 8 } });
  });

  it('keeps the place of attribute values', () => {
    expect(parseXml("<a b='c'/>").root?.attributes.get('b')).toEqual({ value: 'c', span: { start: 6, end: 7 } });
  });

  it('resolves the five named entities', () => {
    expect(parseXml('<a b="x&amp;y"/>').root?.attributes.get('b')?.value).toBe('x&y');
  });

  it('reads character data sections', () => {
    expect(parseXml('<a><![CDATA[x]]></a>').root?.text?.value).toBe('x');
  });

  it('passes over comments', () => {
    expect([...elementsOf(parseXml('<a><!-- <b/> --></a>').root)].map(({ name }) => name)).toEqual(['a']);
  });

  it('reports the first error and keeps what it read', () => {
    const { root, problems } = parseXml('<a><b>x</b><c>');
    expect(childText(root, 'b')?.value).toBe('x');
    expect(problems).toHaveLength(1);
  });

  it('never throws', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      'a',
      '="',
      "'",
      '&amp;',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const { span } of elementsOf(parseXml(text).root)) expect(span.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads thousands of nested elements', () => {
    expect([...elementsOf(parseXml('<a>'.repeat(5000)).root)]).toHaveLength(5000);
  });
});
