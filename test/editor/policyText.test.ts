import { describe, expect, it } from 'vitest';

import { newPolicy, withAcknowledgement, withFact } from '../../src/editor/policyText';

describe('editing a policy file', () => {
  it('changes one fact and keeps comments and order', () => {
    const text = '# ours\nusage:\n  purpose: research # for now\n  employees: 4\n';
    expect(withFact(text, 'purpose', 'commercial')).toBe(
      '# ours\nusage:\n  purpose: commercial # for now\n  employees: 4\n',
    );
  });

  it('starts the sections a file does not have', () => {
    expect(withFact('', 'territories', ['KR', 'US'])).toBe('usage:\n  territories: [ KR, US ]\n');
    expect(withFact('policy:\n  unknown: warn\n', 'employees', 3)).toBe(
      'policy:\n  unknown: warn\nusage:\n  employees: 3\n',
    );
  });

  it('adds an acknowledgement to those there are', () => {
    const text = 'acknowledgements:\n  - reference: a\n    reason: old\n';
    expect(withAcknowledgement(text, { reference: 'b', findings: ['closed-model'], reason: 'read' })).toBe(
      `${text}  - reference: b\n    findings:\n      - closed-model\n    reason: read\n`,
    );
  });

  it('leaves a broken file alone', () => {
    expect(withFact('usage: [', 'employees', 3)).toBeUndefined();
    expect(withFact('- a list\n', 'employees', 3)).toBeUndefined();
  });

  it('writes a new file that states only what was answered', () => {
    expect(newPolicy('how we use AI', { purpose: 'personal' })).toBe(
      '# how we use AI\n\nusage:\n  purpose: personal\n',
    );
  });
});
