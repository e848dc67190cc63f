import { describe, expect, it } from 'vitest';

import { parsePropertiesLeaves, type PropertiesDialect } from '../../../src/parse/propertiesSpans';

const leavesOf = (text: string, dialect: PropertiesDialect): string[] =>
  parsePropertiesLeaves(text, dialect).leaves.map(
    (leaf) => `${leaf.path.join('/')}=${text.slice(leaf.span.start, leaf.span.end)}`,
  );

describe('parsePropertiesLeaves', () => {
  it('splits property keys at dots and reads all three separators', () => {
    expect(leavesOf('a.b=x\nc: y\r\nd z\n', 'properties')).toEqual(['a/b=x', 'c=y', 'd=z']);
  });
  it('joins continued lines of a properties file', () => {
    expect(leavesOf('a=x,\\\n  y\nb=z\n', 'properties')).toEqual(['a=x,\\\n  y', 'b=z']);
  });
  it('puts ini keys below their section', () => {
    expect(leavesOf('[s]\nk = "x" ; c\n', 'ini')).toEqual(['s/k=x']);
  });
  it('reads exported, quoted and commented assignments of an env file', () => {
    expect(leavesOf('export A="x y" # c\nB=z # d\nC=\n', 'dotenv')).toEqual(['A=x y', 'B=z', 'C=']);
  });
  it('never keeps values of keys that are not asked for', () => {
    const parsed = parsePropertiesLeaves('SECRET=s3cret\nMODEL=x\n', 'dotenv', (key) => key === 'MODEL');
    expect(JSON.stringify(parsed)).not.toContain('s3cret');
  });
  it('lists comment lines', () => {
    const text = '# A=x\nB=y\n';
    expect(parsePropertiesLeaves(text, 'dotenv').comments.map((span) => text.slice(span.start, span.end))).toEqual([
      '# A=x',
    ]);
  });
});
