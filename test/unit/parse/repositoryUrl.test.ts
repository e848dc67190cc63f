import { describe, expect, it } from 'vitest';

import { parseRepositoryUrl } from '../../../src/parse/repositoryUrl';

describe('parseRepositoryUrl', () => {
  it.each([
    'https://github.com/o/r',
    'https://github.com/o/r.git',
    'git@github.com:o/r.git',
    'ssh://git@github.com/o/r',
  ])('reads %s', (url) => {
    expect(parseRepositoryUrl(url, 0)).toMatchObject({ host: 'github.com', path: 'o/r' });
  });

  it('gives the place without scheme and suffix', () => {
    expect(parseRepositoryUrl('https://github.com/o/r.git', 5)?.span).toEqual({ start: 13, end: 27 });
  });

  it.each(['../local', 'https://github.com', 'words'])('does not read %s', (url) => {
    expect(parseRepositoryUrl(url, 0)).toBeUndefined();
  });
});
