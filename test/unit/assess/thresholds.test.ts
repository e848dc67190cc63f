import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { Threshold } from '../../../src/domain/licence';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { inputOf, licence, obligation, projectPolicy, threshold } from '../../support/licences';

function judged(line: Partial<Threshold>, usage: UsageProfile) {
  const verdict = assess(inputOf(licence({ thresholds: [threshold(line)] }), usage));
  return `${verdict.word} ${verdict.decidedBy.join(',')}`.trim();
}

describe('a line that is measured at any time', () => {
  it.each([
    [100, 'allowed'],
    [101, 'forbidden'],
  ])('with "more than 100" answers %i users with %s', (monthlyActiveUsers, word) => {
    expect(judged({}, { monthlyActiveUsers })).toBe(word);
  });

  it.each([
    [99, 'allowed'],
    [100, 'forbidden'],
  ])('with "at least 100" answers %i users with %s', (monthlyActiveUsers, word) => {
    expect(judged({ operator: '>=' }, { monthlyActiveUsers })).toBe(word);
  });

  it('depends on the figure when none is stated', () => {
    expect(judged({}, {})).toBe('depends monthlyActiveUsers');
  });

  it('says nothing when a stated figure clears it', () => {
    const input = inputOf(licence({ thresholds: [threshold()] }), { monthlyActiveUsers: 5 });
    expect(assess(input).findings).toEqual([]);
  });

  it('ignores the figure at release', () => {
    expect(judged({}, { monthlyActiveUsers: 500, monthlyActiveUsersAtRelease: 1 })).toBe('forbidden');
  });
});

describe('a line that is measured once at release', () => {
  const line: Partial<Threshold> = { measured: 'at-release' };

  it('is cleared by a present figure below it', () => {
    expect(judged(line, { monthlyActiveUsers: 100 })).toBe('allowed');
  });

  it('asks for the figure at release when the present one is above it', () => {
    expect(judged(line, { monthlyActiveUsers: 101 })).toBe('depends monthlyActiveUsersAtRelease');
  });

  it('is decided by the figure at release alone', () => {
    expect(judged(line, { monthlyActiveUsers: 500, monthlyActiveUsersAtRelease: 100 })).toBe('allowed');
    expect(judged(line, { monthlyActiveUsers: 5, monthlyActiveUsersAtRelease: 101 })).toBe('forbidden');
  });

  it('asks for the present figure first', () => {
    expect(judged(line, {})).toBe('depends monthlyActiveUsers');
  });
});

describe('other metrics', () => {
  it('takes a twelfth of the year for a monthly money line', () => {
    const line: Partial<Threshold> = { metric: 'monthly-revenue-usd', over: 10 };
    expect(judged(line, { annualRevenueUsd: 120 })).toBe('allowed');
    expect(judged(line, { annualRevenueUsd: 121 })).toBe('forbidden');
    expect(judged(line, { annualRevenueUsd: 1000, monthlyRevenueUsd: 10 })).toBe('allowed');
  });

  it('names both keys that settle a monthly money line', () => {
    expect(judged({ metric: 'monthly-revenue-usd' }, {})).toBe('depends annualRevenueUsd,monthlyRevenueUsd');
  });

  it('counts staff', () => {
    expect(judged({ metric: 'employees', operator: '>=' }, { employees: 100 })).toBe('forbidden');
  });

  it('settles a line in yuan only where no exchange rate could change the answer', () => {
    const line: Partial<Threshold> = { metric: 'annual-revenue-cny', over: 1000 };
    expect(judged(line, { annualRevenueUsd: 100 })).toBe('allowed');
    expect(judged(line, { annualRevenueUsd: 150 })).toBe('depends annualRevenueUsd');
    expect(judged(line, { annualRevenueUsd: 201 })).toBe('forbidden');
  });

  it.each([
    ['annual-revenue-eur', 79, 100, 168],
    ['annual-revenue-jpy', 0.39, 1, 1.35],
  ] as const)('treats %s like a line in yuan', (metric, clear, open, crossed) => {
    const line: Partial<Threshold> = { metric, over: 100 };
    expect(judged(line, { annualRevenueUsd: clear })).toBe('allowed');
    expect(judged(line, { annualRevenueUsd: open })).toBe('depends annualRevenueUsd');
    expect(judged(line, { annualRevenueUsd: crossed })).toBe('forbidden');
  });

  it('never takes monthly users for daily users above a daily line', () => {
    const line: Partial<Threshold> = { metric: 'daily-active-users', operator: '>=' };
    expect(judged(line, { monthlyActiveUsers: 99 })).toBe('allowed');
    expect(judged(line, { monthlyActiveUsers: 100 })).toBe('depends monthlyActiveUsers');
  });

  it('leaves a valuation line as a condition, because no profile states one', () => {
    expect(judged({ metric: 'valuation-usd' }, {})).toBe('allowed');
  });
});

describe('what a crossed line does', () => {
  it.each([
    ['request-licence', 'forbidden'],
    ['licence-ends', 'forbidden'],
    ['not-eligible', 'forbidden'],
    ['display-name', 'duties'],
    ['royalty', 'duties'],
    ['keep-branding', 'duties'],
    ['plan-required', 'duties'],
    ['security-review', 'duties'],
  ] as const)('%s means %s', (action, word) => {
    expect(judged({ action }, { monthlyActiveUsers: 101 })).toBe(word);
  });

  it('never blocks for a missing figure that only toggles a duty', () => {
    expect(judged({ action: 'display-name' }, {})).toBe('allowed');
  });

  it('brings in a duty that hangs on several display lines as soon as one is crossed', () => {
    const text = licence({
      thresholds: [
        threshold({ action: 'display-name' }),
        threshold({ action: 'display-name', metric: 'annual-revenue-usd', over: 500 }),
      ],
      obligations: [
        obligation('display-model-name', { when: { aboveDisplayThreshold: true, distribution: ['hosted-service'] } }),
      ],
    });
    const duties = (monthlyActiveUsers: number, annualRevenueUsd: number) =>
      assess(inputOf(text, { monthlyActiveUsers, annualRevenueUsd, distribution: ['hosted-service'] }))
        .findings.filter(({ effect }) => effect === 'duties')
        .map(({ kind }) => kind);
    expect(duties(101, 500)).toContain('display-model-name');
    expect(duties(100, 501)).toContain('display-model-name');
    expect(duties(100, 500)).toEqual([]);
  });

  it('brings in a duty that hangs on the display line', () => {
    const text = licence({
      thresholds: [threshold({ action: 'display-name' })],
      obligations: [
        obligation('display-model-name', {
          when: { aboveDisplayThreshold: true, distribution: ['hosted-service', 'shipped-product'] },
        }),
      ],
    });
    const kinds = (monthlyActiveUsers: number) =>
      assess(inputOf(text, { monthlyActiveUsers, distribution: ['hosted-service'] })).findings.map(({ kind }) => kind);
    expect(kinds(100)).toEqual([]);
    expect(kinds(101)).toEqual(['monthly-active-users', 'display-model-name']);
  });

  it('does not forbid by a line that counts only for a business no profile states, and shows it', () => {
    const text = licence({ thresholds: [threshold({ when: { business: 'model-as-a-service' } })] });
    const { word, findings } = assess(inputOf(text, { monthlyActiveUsers: 101 }));
    expect([word, findings[0]?.severity]).toEqual(['allowed', 'information']);
  });

  it('counts a line for commercial use only when the use is commercial', () => {
    const line: Partial<Threshold> = { when: { commercial: true } };
    expect(judged(line, { monthlyActiveUsers: 101, purpose: 'research' })).toBe('allowed');
    expect(judged(line, { monthlyActiveUsers: 101, purpose: 'internal-business' })).toBe('forbidden');
    expect(judged(line, { monthlyActiveUsers: 101 })).toBe('depends purpose');
  });
});

describe('severity of an open line', () => {
  const text = licence({ thresholds: [threshold()] });

  it('is information while no profile exists', () => {
    const input = inputOf(text, {}, { policy: projectPolicy({}, { stated: false }) });
    expect(assess(input).findings[0]?.severity).toBe('information');
  });

  it('is a warning once a profile exists', () => {
    expect(assess(inputOf(text)).findings[0]?.severity).toBe('warning');
  });
});
