import { describe, expect, it } from 'vitest';

import { parseOverlay } from '../../src/catalogue/overlayFile';
import { newPolicy, withAcknowledgement, withFact, withOverlay, withOwnModel } from '../../src/editor/policyText';

describe('editing a policy file', () => {
  it('changes one fact and keeps comments and order', () => {
    const text = '# ours\nusage:\n  purpose: research # for now\n  employees: 4\n';
    expect(withFact(text, 'purpose', 'commercial')).toBe(
      '# ours\nusage:\n  purpose: commercial # for now\n  employees: 4\n',
    );
  });

  it('starts the sections a file does not have', () => {
    expect(withFact('', 'territories', ['KR', 'US'])).toBe('usage:\n  territories: [KR, US]\n');
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

  it('names a catalogue file of the project and describes a model in it', () => {
    expect(withOverlay('usage:\n  territories: [KR, US]\n', 'ai-models.yaml')).toBe(
      'usage:\n  territories: [KR, US]\noverlays:\n  - ai-models.yaml\n',
    );
    const model = { id: 'acme/private-7b', references: { huggingface: ['acme/private-7b'] }, licence: 'MIT' };
    const described = withOwnModel('', model) ?? '';
    expect(described).toBe(
      'models:\n  - id: acme/private-7b\n    references:\n      huggingface:\n        - acme/private-7b\n    licence: MIT\n',
    );
    const { overlay, problems } = parseOverlay('ai-models.yaml', described, '2026-11-01');
    expect([overlay.families.map(({ id, licence }) => [id, licence]), problems]).toEqual([[[model.id, 'MIT']], []]);
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
