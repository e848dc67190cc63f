import { describe, expect, it } from 'vitest';

import { separatorOf, tableRows } from '../../../src/parse/tableCells';

const rows = (text: string, separator = ','): (readonly string[])[] =>
  [...tableRows(text, separator)].map((row) => row.map(({ value }) => value));

describe('the cells of a table in text', () => {
  it('takes quotes off and keeps separators and lines inside them', () => {
    expect(rows('a,"b, c"\r\n"d\ne",f\n')).toEqual([
      ['a', 'b, c'],
      ['d\ne', 'f'],
    ]);
  });

  it('knows where each cell stands', () => {
    const text = 'one, two\n"three",4';
    const cells = [...tableRows(text, ',')].flat();
    expect(cells.map(({ span }) => text.slice(span.start, span.end))).toEqual(['one', 'two', 'three', '4']);
  });

  it('reads a quote that is never closed as an ordinary sign', () => {
    expect(rows('"a,b\nc,d')).toEqual([
      ['"a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('keeps empty cells in their places', () => {
    expect(rows('a,,c\n,,')).toEqual([
      ['a', '', 'c'],
      ['', '', ''],
    ]);
  });

  it('takes the sign that parts the heading most often for the separator', () => {
    expect(separatorOf('id;model, long;score\n1,2,3,4,5')).toBe(';');
    expect(separatorOf('a single heading')).toBeUndefined();
  });
});
