import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import { binding, inputOf, licence, packageOf, restriction } from '../../support/licences';

const text = licence({
  restrictions: [
    restriction('incompatible-licence', {
      when: { distribution: ['shipped-product'], projectLicences: ['GPL-2.0-only'] },
    }),
  ],
});
const word = (usage: UsageProfile, expression = text.id) =>
  assess(inputOf(text, usage, { resolution: packageOf([binding(text, { expression })]) })).word;
const shipped: UsageProfile = { distribution: ['shipped-product'] };

describe('an open licence that cannot meet the licence of the project', () => {
  it('bars shipping the two in one product', () => {
    expect(word({ ...shipped, projectLicence: 'GPL-2.0-only' })).toBe('forbidden');
  });

  it('says nothing about a service', () => {
    expect(word({ distribution: ['hosted-service'], projectLicence: 'GPL-2.0-only' })).toBe('allowed');
  });

  it('says nothing to a project that may take a later version', () => {
    expect(word({ ...shipped, projectLicence: 'GPL-2.0-or-later' })).toBe('allowed');
  });

  it('says nothing to a project that offers another choice', () => {
    expect(word({ ...shipped, projectLicence: 'MIT OR GPL-2.0-only' })).toBe('allowed');
  });

  it('bites where a part of the project has no other choice', () => {
    expect(word({ ...shipped, projectLicence: 'MIT AND GPL-2.0-only' })).toBe('forbidden');
  });

  it('does not ask a project for its licence', () => {
    expect(word(shipped)).toBe('allowed');
  });

  it('asks how the project reaches others once its licence is the one in question', () => {
    expect(assess(inputOf(text, { projectLicence: 'GPL-2.0-only' })).decidedBy).toEqual(['distribution']);
  });

  it('gives way to a linking exception', () => {
    expect(word({ ...shipped, projectLicence: 'GPL-2.0-only' }, `${text.id} WITH LLVM-exception`)).toBe('allowed');
  });
});
