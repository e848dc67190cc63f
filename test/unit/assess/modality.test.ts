import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { binding, evidence, family, inputOf, licence, model, restriction } from '../../support/licences';

const text = licence({
  restrictions: [
    restriction('territory', { territories: ['EU'], territoryTest: 'seat', when: { business: 'multimodal-model' } }),
  ],
});

function word(modality: readonly string[], usage: UsageProfile, ofMember?: readonly string[]) {
  const member = ofMember && { match: {}, licence: text.id, modality: ofMember, ...restriction('x') };
  const resolution = model([binding(text)], { family: family({ modality }), ...(member && { member }) });
  return assess(inputOf(text, usage, { resolution })).word;
}

describe('a clause about multimodal models', () => {
  it('bars a seat in its territory for a member that sees', () => {
    expect(word(['text', 'vision'], { seat: 'DE' }, ['text', 'vision'])).toBe('forbidden');
  });

  it('leaves a text member of the same family alone', () => {
    expect(word(['text', 'vision'], { seat: 'DE' }, ['text'])).toBe('allowed');
  });

  it('leaves a family alone that is about text only, whatever the text is about', () => {
    expect(word(['text (Korean)'], { seat: 'DE' })).toBe('allowed');
  });

  it('binds every name of a family whose members are all alike', () => {
    expect(word(['text', 'vision'], { seat: 'DE' })).toBe('forbidden');
  });

  it('stays a condition where members differ and the name fits none of them', () => {
    const members = [{ match: {}, licence: text.id, modality: ['text'], ...evidence }];
    const resolution = model([binding(text)], { family: family({ modality: ['text', 'vision'], members }) });
    expect(assess(inputOf(text, { seat: 'DE' }, { resolution })).word).toBe('allowed');
  });

  it('binds a text model made from one that sees, under the terms of that base', () => {
    const base = family({ id: 'example/seeing', modality: ['text', 'vision'], licence: text.id });
    const resolution = model([binding(text)], { lineage: [base] });
    expect(assess(inputOf(text, { seat: 'DE' }, { resolution })).word).toBe('forbidden');
  });

  it('looks at the seat, not at where end users are', () => {
    expect(word(['text', 'vision'], { seat: 'KR', territories: ['DE'] }, ['text', 'vision'])).toBe('allowed');
  });

  it('asks for the seat when only end users are stated', () => {
    expect(word(['text', 'vision'], { territories: ['DE'] }, ['text', 'vision'])).toBe('depends');
  });
});
