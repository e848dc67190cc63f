import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import { binding, inputOf, licence, model, restriction } from '../../support/licences';

const weights = licence({ restrictions: [restriction('non-commercial')] });
const terms = licence({ id: 'LicenseRef-Host' });
const host = { servedBy: 'Some Cloud' };
const served = model([binding(weights), binding(terms, { origin: 'provider-terms' })], host);

describe('weights under a ban by purpose that another company runs', () => {
  it('leave the answer unknown, because the host has an agreement of its own', () => {
    const { word, findings } = assess(inputOf(weights, { purpose: 'commercial' }, { resolution: served }));
    expect([word, findings[0]?.id, findings[0]?.severity]).toEqual(['unknown', 'non-commercial', 'warning']);
  });

  it('do so also where the terms of the host or the weights bring duties', () => {
    const policy = licence({ id: 'LicenseRef-Host', restrictions: [restriction('acceptable-use')] });
    const resolution = model([binding(weights), binding(policy, { origin: 'provider-terms' })], host);
    expect(assess(inputOf(weights, { purpose: 'commercial' }, { resolution })).word).toBe('unknown');
    expect(assess(inputOf(weights, { purpose: 'research' }, { resolution })).word).toBe('duties');
  });

  it('do so also where the ban is that of their base, and never lift one of the host', () => {
    const tuned = model(
      [binding(weights, { origin: 'base-model', of: 'publisher/base' }), binding(terms, { origin: 'provider-terms' })],
      host,
    );
    expect(assess(inputOf(weights, { purpose: 'commercial' }, { resolution: tuned })).word).toBe('unknown');
    const free = licence({ id: 'MIT' });
    const limited = model([binding(free), binding(weights, { origin: 'provider-terms' })], host);
    expect(assess(inputOf(free, { purpose: 'commercial' }, { resolution: limited })).word).toBe('forbidden');
  });

  it('do so also where nobody has read the terms of the host', () => {
    const resolution = model([binding(weights)], host);
    expect(assess(inputOf(weights, { purpose: 'commercial' }, { resolution })).word).toBe('unknown');
  });

  it('ask for no purpose, because stating it would not settle the answer', () => {
    expect(assess(inputOf(weights, {}, { resolution: served })).decidedBy).toEqual([]);
  });

  it('are barred where the project runs them itself', () => {
    expect(assess(inputOf(weights, { purpose: 'commercial' })).word).toBe('forbidden');
  });

  it('keep every other ban of the weights’ own licence', () => {
    const text = licence({ restrictions: [restriction('territory', { territories: ['KR'] })] });
    const resolution = model([binding(text), binding(terms, { origin: 'provider-terms' })], host);
    expect(assess(inputOf(text, { territories: ['KR'] }, { resolution })).word).toBe('forbidden');
  });
});
