import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { ResolvedPackage } from '../../../src/domain/resolution';
import { explainRecord } from '../../../src/present/commandLine/answers';
import { aiPackage, evidence, inputOf, licence, packageOf, reference } from '../../support/licences';

const ranges = [
  { versions: '<2', expression: 'MIT', ...evidence },
  { versions: '>=2', expression: 'AGPL-3.0-only', ...evidence },
];

function recordOf(parts: Partial<ResolvedPackage>) {
  const resolution = packageOf([], { aiPackage: aiPackage({ licences: ranges }), ...parts });
  const input = inputOf(licence(), {}, { reference: reference({ kind: 'package' }), resolution });
  const place = { line: 0, character: 0 };
  return explainRecord('pypi', 'example', { ...input, start: place, end: place, verdict: assess(input) });
}

describe('the licence of a package whose version is open', () => {
  it('is that of the newest version, with every range beside it', () => {
    expect(recordOf({ undecidedVersions: ['<2', '>=2'] })).toMatchObject({
      licence: 'AGPL-3.0-only',
      licencesByVersion: [
        { versions: '<2', licence: 'MIT' },
        { versions: '>=2', licence: 'AGPL-3.0-only' },
      ],
    });
  });

  it('is none where that of the newest version is not known, whatever older ones were under', () => {
    const licences = ranges.map((each) => (each.versions === '>=2' ? { ...each, expression: 'NOASSERTION' } : each));
    const parts = { aiPackage: aiPackage({ licences }), undecidedVersions: ['<2', '>=2'] };
    expect(recordOf({ ...parts, newestVersions: '>=2' }).licence).toBeNull();
  });

  it('is given alone once the version is settled', () => {
    expect(recordOf({ licence: 'MIT' })).toMatchObject({ licence: 'MIT' });
    expect(recordOf({ licence: 'MIT' })).not.toHaveProperty('licencesByVersion');
  });
});
