import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import { judge } from '../../../src/assess/judge';
import type { VerdictWord } from '../../../src/domain/finding';
import type { Licence } from '../../../src/domain/licence';
import { usageKeys, type UsageProfile } from '../../../src/domain/usageProfile';
import { countryCodes } from '../../../src/policy/territories';
import { distributionWays, purposes, trainingPlans } from '../../../src/policy/policyKeys';
import { binding, model, projectPolicy, reference, today } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const catalogue = realCatalogue();
const anyLicence = fc.constantFrom(...catalogue.licences);
const people = fc.oneof(
  fc.nat(2_000_000_000),
  fc.constantFrom(50, 51, 999_999, 1_000_000, 1_000_001, 1e7, 1e7 + 1, 1e8, 1e8 + 1, 7e8, 7e8 + 1),
);
const someOf = <Item>(items: readonly Item[]) =>
  fc.uniqueArray(fc.constantFrom(...items), { minLength: 1, maxLength: 3 });

/** Profiles with any selection of facts. */
const anyUsage: fc.Arbitrary<UsageProfile> = fc.record(
  {
    purpose: fc.constantFrom(...purposes),
    monthlyActiveUsers: people,
    monthlyActiveUsersAtRelease: people,
    annualRevenueUsd: people,
    monthlyRevenueUsd: people,
    employees: fc.nat(500),
    seat: fc.constantFrom(...countryCodes),
    territories: someOf(countryCodes),
    distribution: someOf(distributionWays),
    trainsOnOutputs: fc.constantFrom(...trainingPlans),
    finetunes: fc.boolean(),
    sectors: someOf(['military', 'surveillance', 'medical', 'retail']),
    projectLicence: fc.constantFrom('MIT', 'GPL-3.0-only', 'proprietary'),
  },
  { requiredKeys: [] },
);

function judged(licence: Licence, usage: UsageProfile) {
  return judge({
    catalogue,
    reference: reference(),
    resolution: model([binding(licence)]),
    policy: projectPolicy(usage),
    today,
  });
}

const strictness: readonly VerdictWord[] = ['allowed', 'unknown', 'duties', 'depends', 'forbidden'];

describe('for every licence of the catalogue', () => {
  it.each([
    'monthlyActiveUsers',
    'monthlyActiveUsersAtRelease',
    'annualRevenueUsd',
    'monthlyRevenueUsd',
    'employees',
  ] as const)('raising %s never loosens the verdict', (key) => {
    fc.assert(
      fc.property(anyLicence, anyUsage, people, people, (licence, usage, one, other) => {
        const low = judged(licence, { ...usage, [key]: Math.min(one, other) });
        const high = judged(licence, { ...usage, [key]: Math.max(one, other) });
        expect(strictness.indexOf(high.word)).toBeGreaterThanOrEqual(strictness.indexOf(low.word));
      }),
      { numRuns: 1000 },
    );
  });

  it('a further fact never lifts a ban, except a figure that the clause asks for in place of another', () => {
    const replaces: Partial<Record<string, string>> = { monthlyRevenueUsd: 'monthly-revenue-usd' };
    fc.assert(
      fc.property(anyLicence, anyUsage, anyUsage, fc.constantFrom(...usageKeys), (licence, usage, more, key) => {
        if (usage[key] !== undefined) return;
        const before = judged(licence, usage);
        if (before.word !== 'forbidden') return;
        const after = judged(licence, { ...usage, [key]: more[key] } as UsageProfile);
        const replaced = before.findings.some((finding) => finding.kind === replaces[key]);
        expect(after.word === 'forbidden' || replaced).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('an empty profile is never forbidden', () => {
    const forbidden = catalogue.licences.filter((licence) => judged(licence, {}).word === 'forbidden');
    expect(forbidden.map(({ id }) => id)).toEqual([]);
  });

  it('an open answer names the facts that settle it, none of them stated', () => {
    fc.assert(
      fc.property(anyLicence, anyUsage, (licence, usage) => {
        const { word, decidedBy } = judged(licence, usage);
        expect(word === 'depends').toBe(decidedBy.length > 0);
      }),
    );
  });

  it('every finding about a clause carries its evidence', () => {
    for (const licence of catalogue.licences) {
      for (const finding of judged(licence, { purpose: 'commercial', distribution: ['weights'] }).findings) {
        expect(finding.evidence?.source).toMatch(/^https?:/);
      }
    }
  });
});

describe('what would change the verdict', () => {
  const llama2 = catalogue.licence('LicenseRef-Llama-2-Community');
  const qwen = catalogue.licence('LicenseRef-Tongyi-Qianwen');
  const changes = (licence: Licence | undefined, usage: UsageProfile) => {
    if (licence === undefined) throw new Error('not in the catalogue');
    const input = { catalogue, reference: reference(), resolution: model([binding(licence)]), today };
    return assess({ ...input, policy: projectPolicy(usage) }).whatWouldChange;
  };

  it('names the first figure beyond the line', () => {
    expect(changes(qwen, { purpose: 'commercial', monthlyActiveUsers: 50_000_000 })).toContainEqual({
      key: 'monthlyActiveUsers',
      value: 100_000_001,
      verdict: 'forbidden',
    });
  });

  it('names the figure that would clear it', () => {
    expect(changes(qwen, { purpose: 'commercial', monthlyActiveUsers: 200_000_000 })).toContainEqual({
      key: 'monthlyActiveUsers',
      value: 100_000_000,
      verdict: 'allowed',
    });
  });

  it('asks for the figure at release where the licence counts once', () => {
    const keys = changes(llama2, { monthlyActiveUsers: 800_000_000 }).map(({ key }) => key);
    expect(keys).toContain('monthlyActiveUsersAtRelease');
  });
});
