import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { FindingId } from '../../../src/domain/finding';
import type { Licence } from '../../../src/domain/licence';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { findingText } from '../../../src/present/messages/findingText';
import { inputOf, licence, obligation, restriction, threshold } from '../../support/licences';

/** The words for the first finding with the id. */
function said(id: FindingId, text: Partial<Licence>, usage: UsageProfile) {
  const finding = assess(inputOf(licence({ id: 'MIT', ...text }), usage)).findings.find((each) => each.id === id);
  if (finding === undefined) throw new Error(`no ${id}`);
  return findingText(finding, 'model-1');
}

describe('the words of a finding', () => {
  it('name the field of use that a project is in, and all of a clause before one is stated', () => {
    const restrictions = [restriction('field-of-use', { when: { sectors: ['medical', 'legal'] } })];
    expect(said('field-of-use', { restrictions }, { sectors: ['medical'] }).what).toBe(
      'MIT excludes a field of use that this project states: medical',
    );
    expect(said('field-of-use', { restrictions }, {}).what).toBe('MIT excludes certain fields of use: medical, legal');
  });

  it('give a long wording in the reason instead of speaking of a line nobody sees', () => {
    const line = 'This product uses the model of a maker, copyright of the maker, all rights reserved.';
    const obligations = [obligation('attribution', { requiredText: [line] })];
    const words = said('attribution-duty', { obligations }, { distribution: ['weights'] });
    expect(words.why).toContain(`“${line}”`);
    expect(words.now).toBe('Keep the line that the clause asks for.');
  });

  it('say a rule once', () => {
    const text = { en: 'Keep content filters in place.' };
    const words = said('acceptable-use', { obligations: [obligation('content-filter', { text })] }, {});
    expect(words.what).toContain('Keep content filters in place');
    expect(words.why).not.toContain('Keep content filters in place');
  });

  it('ask for all facts that are missing, as a sentence', () => {
    const thresholds = [threshold({ metric: 'annual-revenue-usd', over: 5, when: { commercial: true } })];
    expect(said('revenue-threshold', { thresholds }, {}).now).toBe(
      'State the annual revenue in US dollars and purpose in .ai-licence.yaml.',
    );
  });

  it('do not ask for a figure that is stated and settles nothing', () => {
    const thresholds = [threshold({ metric: 'daily-active-users', over: 5 })];
    expect(said('user-threshold', { thresholds }, { monthlyActiveUsers: 9 }).now).toMatch(/^Compare the daily/);
    expect(said('user-threshold', { thresholds }, {}).now).toMatch(/^State the monthly/);
  });

  it('say that a model has gone only where a source is sure of the day', () => {
    const gone = (confidence: 'high' | 'medium'): string =>
      findingText(
        {
          id: 'retired-model',
          kind: 'retired-model',
          effect: 'allowed',
          severity: 'information',
          facts: { date: '2026-06-01', past: true },
          evidence: { source: 'https://example.org', clause: 'table', checked: '2026-05-01', confidence },
          decidedBy: [],
        },
        'model-1',
      ).what;
    expect(gone('high')).toBe('model-1 was retired on 2026-06-01');
    expect(gone('medium')).toBe('model-1 was to be retired on 2026-06-01');
  });
});
