import { describe, expect, it } from 'vitest';

import { licenceIds, parseLicenceExpression } from '../../../src/catalogue/licenceExpression';

describe('parseLicenceExpression', () => {
  it.each([
    ['MIT', 'licence'],
    ['MIT OR Apache-2.0', 'or'],
    ['(MIT AND LicenseRef-Llama-2-Community)', 'and'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'licence'],
    ['NOASSERTION', 'none'],
    ['', 'none'],
    ['UNLICENSED', 'no-grant'],
    ['SEE LICENSE IN EULA.txt', 'see-file'],
    ['free for research', 'statement'],
    ['MIT OR', 'statement'],
  ])('"%s" is %s', (text, kind) => {
    expect(parseLicenceExpression(text).kind).toBe(kind);
  });

  it('keeps the exception and the file', () => {
    expect(parseLicenceExpression('GPL-2.0-only WITH Classpath-exception-2.0')).toMatchObject({ exception: 'Classpath-exception-2.0' });
    expect(parseLicenceExpression('SEE LICENSE IN EULA.txt')).toEqual({ kind: 'see-file', file: 'EULA.txt' });
  });

  it('lists each licence once', () => {
    expect(licenceIds(parseLicenceExpression('MIT OR (Apache-2.0 AND MIT)'))).toEqual(['MIT', 'Apache-2.0']);
  });

  it('survives absurd nesting', () => {
    expect(parseLicenceExpression('('.repeat(50_000)).kind).toBe('statement');
  });
});
