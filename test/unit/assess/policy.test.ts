import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { Licence } from '../../../src/domain/licence';
import type { Acknowledgement, Policy, ProjectPolicy } from '../../../src/domain/usageProfile';
import {
  binding,
  family,
  inputOf,
  licence,
  model,
  obligation,
  projectPolicy,
  restriction,
} from '../../support/licences';

const free = licence({ id: 'MIT', category: 'permissive' });
const bars = licence({
  id: 'LicenseRef-NC',
  category: 'non-commercial',
  restrictions: [restriction('non-commercial')],
});

function judged(text: Licence, parts: Partial<ProjectPolicy>) {
  return assess(inputOf(text, {}, { policy: projectPolicy({ purpose: 'commercial' }, parts) }));
}

function withPolicy(policy: Partial<Policy>) {
  return { policy: { allow: [], warn: [], deny: [], ...policy } };
}

describe('a denied reference', () => {
  it.each(['MIT', 'mit', 'permissive', 'Example', 'example/*', 'example/model', 'example/model-1'])(
    'may be named by %s',
    (entry) => {
      const { word, findings } = judged(free, withPolicy({ deny: [entry] }));
      expect([word, findings[0]?.id, findings[0]?.severity]).toEqual(['forbidden', 'policy-denied', 'error']);
    },
  );

  it('is let through by a more precise entry', () => {
    expect(judged(free, withPolicy({ deny: ['permissive'], allow: ['example/*'] })).word).toBe('allowed');
  });

  it('stays denied by an equally precise entry', () => {
    expect(judged(free, withPolicy({ deny: ['MIT'], allow: ['MIT'] })).word).toBe('forbidden');
  });

  it('is only a warning under warn', () => {
    const { word, findings } = judged(free, withPolicy({ warn: ['MIT'] }));
    expect([word, findings[0]?.severity]).toEqual(['allowed', 'warning']);
  });
});

describe('a reference under a licence expression', () => {
  const copyleft = licence({ id: 'GPL-2.0-only', category: 'copyleft' });
  const word = (expression: string, policy: Partial<Policy>) => {
    const parts = { expression, licences: [free, copyleft].filter(({ id }) => expression.includes(id)) };
    const resolution = model([binding(free, parts)]);
    return assess(inputOf(free, {}, { resolution, policy: projectPolicy({}, withPolicy(policy)) })).word;
  };

  it.each([
    ['MIT OR GPL-2.0-only', ['GPL-2.0-only'], 'allowed'],
    ['MIT OR GPL-2.0-only', ['copyleft'], 'allowed'],
    ['MIT OR GPL-2.0-only', ['GPL-2.0-only', 'MIT'], 'forbidden'],
    ['MIT OR GPL-2.0-only', ['permissive', 'copyleft'], 'forbidden'],
    ['MIT OR GPL-2.0-only', ['MIT OR GPL-2.0-only'], 'forbidden'],
    ['MIT OR GPL-2.0-only', ['GPL-2.0-only OR MIT'], 'forbidden'],
    ['MIT AND GPL-2.0-only', ['GPL-2.0-only'], 'forbidden'],
    ['MIT AND GPL-2.0-only', ['copyleft'], 'forbidden'],
    ['MIT AND GPL-2.0-only', ['GPL-2.0-only AND MIT'], 'forbidden'],
    ['GPL-2.0-only', ['GPL-2.0-only OR GPL-3.0-only'], 'forbidden'],
    ['MIT', ['MIT AND GPL-2.0-only'], 'allowed'],
    ['MIT', ['GPL-2.0-only OR GPL-3.0-only'], 'allowed'],
  ] as const)('%s under deny %j is %s', (expression, deny, expected) => {
    expect(word(expression, { deny })).toBe(expected);
  });

  it('is let through where one of its choices is', () => {
    expect(word('MIT OR GPL-2.0-only', { deny: ['GPL-2.0-only OR MIT'], allow: ['MIT'] })).toBe('forbidden');
    expect(word('MIT OR GPL-2.0-only', { deny: ['permissive', 'copyleft'], allow: ['MIT'] })).not.toBe('forbidden');
  });
});

describe('an allowed reference', () => {
  it('keeps the terms of its licence', () => {
    expect(judged(bars, withPolicy({ allow: ['LicenseRef-NC'] })).word).toBe('forbidden');
  });
});

describe('an acknowledgement', () => {
  const entry: Acknowledgement = { reference: 'example/*', licence: 'LicenseRef-NC', reason: 'looked at' };

  it('takes the finding out of Problems without changing the verdict', () => {
    const { word, findings } = judged(bars, { acknowledgements: [entry] });
    expect(word).toBe('forbidden');
    expect(findings[0]).toMatchObject({
      severity: 'hint',
      silencedBy: { how: 'acknowledgement', reason: 'looked at' },
    });
  });

  it('speaks of nothing that raised no alarm', () => {
    const text = licence({
      id: 'LicenseRef-NC',
      restrictions: [restriction('non-commercial'), restriction('no-resale')],
    });
    const silenced = judged(text, { acknowledgements: [entry] }).findings.map(({ id, silencedBy }) => [
      id,
      silencedBy?.how,
    ]);
    expect(silenced).toEqual([
      ['non-commercial', 'acknowledgement'],
      ['redistribution-limit', undefined],
    ]);
  });

  it('covers only the findings it names', () => {
    const { findings } = judged(bars, { acknowledgements: [{ ...entry, findings: ['user-threshold'] }] });
    expect(findings[0]?.severity).toBe('error');
  });

  it('counts on its last day and reopens on the day after', () => {
    const ids = (expires: string) => judged(bars, { acknowledgements: [{ ...entry, expires }] }).findings;
    expect(ids('2026-06-01').map(({ severity }) => severity)).toEqual(['hint']);
    expect(ids('2026-05-31')).toMatchObject([
      { id: 'non-commercial', severity: 'error' },
      { id: 'acknowledged-expired', kind: 'expired', severity: 'warning' },
    ]);
  });

  it('reopens when the licence is another one', () => {
    const { findings } = judged(bars, { acknowledgements: [{ ...entry, licence: 'MIT' }] });
    expect(findings.map(({ id, kind }) => `${id} ${kind}`)).toContain('acknowledged-expired licence-changed');
  });
});

describe('a negotiated agreement', () => {
  it.each(['example/model', 'example/*', 'example/model-1'])('given for %s lifts the bar', (pattern) => {
    const { word, findings } = judged(bars, { agreements: [{ model: pattern, note: 'signed' }] });
    expect(word).toBe('allowed');
    expect(findings[0]?.silencedBy).toEqual({ how: 'agreement', reason: 'signed' });
  });

  it('leaves the duties', () => {
    const text = licence({ ...bars, obligations: [obligation('registration')] });
    expect(judged(text, { agreements: [{ model: 'example/*' }] }).word).toBe('duties');
  });

  it('does not lift what the own policy denies', () => {
    const parts = { agreements: [{ model: 'example/*' }], ...withPolicy({ deny: ['MIT'] }) };
    expect(judged(free, parts).word).toBe('forbidden');
  });
});

describe('a minimum of openness', () => {
  const judgedOpenness = (minimumOpenness: string | readonly string[]) => {
    const openness = {
      components: { weights: 'open', trainingData: 'partial' } as const,
      basis: 'example',
      sources: ['https://example.com'],
      mofClass: 'III' as const,
    };
    const resolution = model([binding(free)], { family: family({ openness }) });
    return assess(inputOf(free, {}, { resolution, policy: projectPolicy({}, withPolicy({ minimumOpenness })) })).word;
  };

  it.each([
    ['none', 'allowed'],
    ['III', 'allowed'],
    ['II', 'forbidden'],
    [['weights'], 'allowed'],
    [['trainingData'], 'forbidden'],
    [['trainingCode'], 'unknown'],
  ])('of %j gives %s', (minimum, word) => {
    expect(judgedOpenness(minimum)).toBe(word);
  });
});
