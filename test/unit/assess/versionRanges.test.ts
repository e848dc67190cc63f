import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { Licence } from '../../../src/domain/licence';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import {
  aiPackage,
  catalogueOf,
  evidence,
  inputOf,
  licence,
  obligation,
  packageOf,
  restriction,
} from '../../support/licences';

const free = licence({ id: 'MIT', category: 'permissive', obligations: [obligation('include-licence')] });
const alsoFree = licence({ id: 'Apache-2.0', category: 'permissive', obligations: [obligation('include-licence')] });
const copyleft = licence({ id: 'AGPL-3.0-only', category: 'copyleft', obligations: [obligation('network-source')] });
const barred = licence({ id: 'LicenseRef-NC', restrictions: [restriction('non-commercial')] });

/** A package whose stated range is open on both sides: `before` until version 2, `after` from then on. */
function judge(before: Licence, after: Licence, usage: UsageProfile, newestVersions?: string) {
  const versions = ['<2', '>=2'];
  const licences = [before, after].map(({ id }, index) => ({
    versions: versions[index] ?? '',
    expression: id,
    ...evidence,
  }));
  const open = { undecidedVersions: versions, ...(newestVersions !== undefined && { newestVersions }) };
  const resolution = packageOf([], { ...open, aiPackage: aiPackage({ licences }) });
  const input = inputOf(licence(), usage, { resolution, catalogue: catalogueOf(free, alsoFree, copyleft, barred) });
  return assess(input);
}

function findings(verdict: ReturnType<typeof judge>): readonly string[] {
  return verdict.findings.filter(({ severity }) => severity !== 'hint').map(({ id }) => id);
}

describe('a package whose version is not stated at all', () => {
  it('is judged by what an installer takes, and the border is named aside', () => {
    const verdict = judge(barred, free, { purpose: 'commercial', distribution: ['internal'] }, '>=2');
    expect([verdict.word, findings(verdict)]).toEqual(['allowed', []]);
    expect(verdict.findings).toMatchObject([{ id: 'relicensed', effect: 'allowed', severity: 'hint' }]);
  });

  it('is barred where the newest version is', () => {
    const verdict = judge(free, barred, { purpose: 'commercial', distribution: ['internal'] }, '>=2');
    expect(verdict.word).toBe('forbidden');
  });
});

describe('a package whose version is not settled', () => {
  it('says nothing when no version asks for anything', () => {
    const verdict = judge(free, alsoFree, { distribution: ['internal'] });
    expect([verdict.word, findings(verdict)]).toEqual(['allowed', []]);
  });

  it('asks once for the duty that every version brings, by the newest text', () => {
    const verdict = judge(free, alsoFree, { distribution: ['shipped-product'] });
    expect([verdict.word, findings(verdict)]).toEqual(['duties', ['notice-duty']]);
    expect(verdict.findings[0]?.licence).toBe('Apache-2.0');
  });

  it('has the strictest duties and names the border when versions bring different ones', () => {
    const verdict = judge(free, copyleft, { distribution: ['hosted-service'] });
    expect([verdict.word, findings(verdict)]).toEqual(['duties', ['network-copyleft', 'relicensed']]);
    expect(verdict.findings.at(-1)).toMatchObject({
      severity: 'information',
      facts: { versions: ['<2', '>=2'], licences: ['MIT', 'AGPL-3.0-only'] },
    });
  });

  it('depends on the version when one version bars the use and another does not', () => {
    const verdict = judge(free, barred, { purpose: 'commercial', distribution: ['internal'] });
    expect([verdict.word, findings(verdict)]).toEqual(['depends', ['relicensed']]);
    expect(verdict.findings[0]).toMatchObject({ effect: 'depends', severity: 'information' });
  });

  it('is barred when every version bars the use', () => {
    expect(judge(barred, barred, { purpose: 'commercial' }).word).toBe('forbidden');
  });

  it('names the fact that would settle it under any version', () => {
    const verdict = judge(free, barred, { distribution: ['internal'] });
    expect([verdict.word, verdict.decidedBy]).toEqual(['depends', ['purpose']]);
    expect(verdict.whatWouldChange).toContainEqual({ key: 'purpose', value: 'research', verdict: 'allowed' });
  });

  it('is unknown when no text of any version is known', () => {
    const lost = licence({ id: 'LicenseRef-Lost' });
    expect(judge(lost, lost, {}).word).toBe('unknown');
  });
});
