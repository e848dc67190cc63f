import { describe, expect, it } from 'vitest';

import type { PackageLicence } from '../../../src/domain/aiPackage';
import { licencesInRange, newestOf } from '../../../src/resolve/packageVersions';

const evidence = {
  source: 'https://example.org',
  clause: 'licence field',
  checked: '2026-01-01',
  confidence: 'high',
} as const;
const licences: readonly PackageLicence[] = [
  { versions: '<2.0.0', expression: 'MIT', ...evidence },
  { versions: '>=2.0.0', expression: 'Apache-2.0', ...evidence },
];
const fitting = (type: string, version?: string): string =>
  licencesInRange(type, licences, version)
    .map(({ expression }) => expression)
    .join(' or ');

describe('licencesInRange', () => {
  it('reads a range with a mark too many as far as it goes', () => {
    expect(() => fitting('npm', '>=0.6.1,')).not.toThrow();
    expect(() => fitting('npm', '>=0.6.1, <0.7')).not.toThrow();
  });

  it.each([
    ['npm', '1.9.9', 'MIT'],
    ['npm', '^1.2.0', 'MIT'],
    ['npm', '>=1', 'MIT or Apache-2.0'],
    ['npm', '2.0.0-beta.1', 'MIT'],
    ['npm', 'latest', 'MIT or Apache-2.0'],
    ['npm', 'workspace:*', 'MIT or Apache-2.0'],
    ['pypi', '==1.4', 'MIT'],
    ['pypi', '1.4.post1', 'MIT'],
    ['pypi', '~=2.1', 'Apache-2.0'],
    ['pypi', '>=1.0,<2', 'MIT'],
    ['pypi', '>=1.0,!=1.5', 'MIT or Apache-2.0'],
    ['pypi', '==1.*', 'MIT'],
    ['cargo', '1.2', 'MIT'],
    ['cargo', '>=1, <3', 'MIT or Apache-2.0'],
    ['cargo', '=2.0.1', 'Apache-2.0'],
    ['maven', '1.9.0-RC1', 'MIT'],
    ['maven', '[1.0,2.0)', 'MIT'],
    ['nuget', '[2.1]', 'Apache-2.0'],
    ['nuget', '2.0.0.5', 'Apache-2.0'],
    ['golang', 'v1.40.1', 'MIT'],
    ['gem', '~> 1.2', 'MIT'],
    ['docker', '2.1-cuda', 'Apache-2.0'],
  ])('%s %s leaves %s', (type, version, expected) => {
    expect(fitting(type, version)).toBe(expected);
  });

  it('leaves everything open without a version', () => {
    expect(fitting('npm')).toBe('MIT or Apache-2.0');
  });
});

describe('newestOf', () => {
  it.each([
    [['<2.0.0', '>=2.0.0'], '>=2.0.0'],
    [['>=1.0.0-0', '<1.0.0-0'], '>=1.0.0-0'],
    [['<0.0.4', '==0.0.4', '>0.0.4'], '>0.0.4'],
    [['<1', '>=1,<3'], '>=1,<3'],
  ])('of %j takes %s', (ranges, newest) => {
    const ofRanges = ranges.map((versions) => ({ versions, expression: 'MIT', ...evidence }));
    expect(newestOf(ofRanges)?.versions).toBe(newest);
  });
});
