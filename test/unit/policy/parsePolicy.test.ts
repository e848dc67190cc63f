import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { mergePolicies } from '../../../src/policy/mergePolicies';
import { parsePolicy } from '../../../src/policy/parsePolicy';
import { problemText } from '../../../src/present/problemText';
import { expiredEntries } from '../../../src/policy/policyReview';

/** Problems as `the text pointed at → message`. */
function problems(text: string): readonly string[] {
  return parsePolicy(text).problems.map(
    (problem) => `${text.slice(problem.span.start, problem.span.end)} → ${problemText(problem)}`,
  );
}

describe('a policy file', () => {
  it('may state everything', () => {
    const text = [
      'usage:',
      '  purpose: commercial',
      '  monthlyActiveUsers: 2000000',
      '  monthlyActiveUsersAtRelease: 0',
      '  annualRevenueUsd: 5000000.5',
      '  employees: 40',
      '  seat: kr',
      '  territories: [KR, EU]',
      '  distribution: [hosted-service]',
      '  trainsOnOutputs: none',
      '  finetunes: false',
      '  sectors: []',
      '  projectLicence: Apache-2.0 OR MIT',
      'policy:',
      '  deny: [research-only]',
      '  unknown: warn',
      '  minimumOpenness: MOF class III',
      'acknowledgements:',
      '  - { reference: a/b, licence: MIT, findings: [user-threshold], reason: small, by: j, expires: 2027-06-30 }',
      'agreements:',
      '  - { model: meta/llama-2, note: signed }',
      'overlays: [licences/internal.yaml]',
      'exclude: ["testdata/**"]',
    ].join('\n');
    const { policy } = parsePolicy(text);
    expect(problems(text)).toEqual([]);
    expect(policy.usage).toEqual({
      purpose: 'commercial',
      monthlyActiveUsers: 2_000_000,
      monthlyActiveUsersAtRelease: 0,
      annualRevenueUsd: 5_000_000.5,
      employees: 40,
      seat: 'KR',
      territories: ['KR', 'EU'],
      distribution: ['hosted-service'],
      trainsOnOutputs: 'none',
      finetunes: false,
      sectors: [],
      projectLicence: 'Apache-2.0 OR MIT',
    });
    expect(policy.policy).toEqual({
      allow: [],
      warn: [],
      deny: ['research-only'],
      unknown: 'warn',
      minimumOpenness: 'III',
    });
    expect(policy.acknowledgements).toMatchObject([{ reference: 'a/b', expires: '2027-06-30' }]);
    expect(policy.agreements).toMatchObject([{ model: 'meta/llama-2', note: 'signed' }]);
    expect([policy.overlays, policy.exclude, policy.stated]).toEqual([
      ['licences/internal.yaml'],
      ['testdata/**'],
      true,
    ]);
  });

  it.each(['', '# only a comment\n', 'usage:\n', 'usage:\n  seat:\n'])('may state nothing: %j', (text) => {
    expect(parsePolicy(text)).toMatchObject({ policy: { usage: {}, stated: true }, problems: [] });
  });
});

describe('what cannot be accepted', () => {
  it.each([
    ['usage:\n  purpose: comercial', 'comercial', 'Did you mean commercial?'],
    ['usage:\n  purpose: [commercial]', '[commercial]', 'Accepted: commercial, internal-business'],
    ['usage:\n  monthlyActiveUser: 5', 'monthlyActiveUser', 'Did you mean monthlyActiveUsers?'],
    ['usage:\n  monthlyActiveUsers: -5', '-5', 'whole number, 0 or more'],
    ['usage:\n  monthlyActiveUsers: 1.5', '1.5', 'whole number'],
    ['usage:\n  monthlyActiveUsers: "2,000,000"', '"2,000,000"', 'without separators'],
    ['usage:\n  annualRevenueUsd: .inf', '.inf', 'a number, 0 or more'],
    ['usage:\n  seat: Narnia', 'Narnia', 'no country code'],
    ['usage:\n  territories: [EUU]', 'EUU', 'Did you mean EU?'],
    ['usage:\n  territories: [UK]', 'UK', 'Did you mean GB?'],
    ['usage:\n  sectors: [milatary]', 'milatary', 'Did you mean military?'],
    ['usage:\n  distribution: [saas]', 'saas', 'Accepted: hosted-service'],
    ['usage:\n  finetunes: maybe', 'maybe', 'true or false'],
    ['usage:\n  projectLicence: Apache 2', 'Apache 2', 'SPDX'],
    ['usage: commercial', 'commercial', 'needs keys'],
    ['policy:\n  unknown: block', 'block', 'Accepted: ignore, warn, deny'],
    ['policy:\n  deny: ["meta-llama/[a"]', '"meta-llama/[a"', 'has no partner'],
    ['policy:\n  minimumOpenness: IV', 'IV', 'a class (I, II, III)'],
    ['policy:\n  minimumOpenness: [wieghts]', 'wieghts', 'Did you mean weights?'],
    ['acknowledgements:\n  - reference: a/b', 'reference: a/b', 'needs reason'],
    ['acknowledgements:\n  - { reference: a, reason: b, expires: 2026-02-30 }', '2026-02-30', 'such as 2027-06-30'],
    [
      'acknowledgements:\n  - { reference: a, reason: b, findings: [user-treshold] }',
      'user-treshold',
      'user-threshold',
    ],
    ['agreements:\n  - note: signed', 'note: signed', 'needs model'],
    ['agreements: meta/llama-2', 'meta/llama-2', 'needs a list'],
    ['polcy: {}', 'polcy', 'Did you mean policy?'],
    ['usage: {}\nusage: {}', 'usage', 'stated twice'],
    ['- a', '- a', 'needs keys'],
  ])('%j is reported at its place', (text, place, message) => {
    const [first] = problems(text);
    expect(first).toMatch(new RegExp(`^${place.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*→ `));
    expect(first).toContain(message);
  });

  it('states nothing, and the rest of the file still counts', () => {
    const { policy } = parsePolicy('usage:\n  purpose: fun\n  employees: 4\nnonsense: 1\nexclude: [a]');
    expect([policy.usage, policy.exclude]).toEqual([{ employees: 4 }, ['a']]);
  });

  it('in broken YAML leaves the readable part', () => {
    const { policy, problems: found } = parsePolicy('usage:\n  employees: 4\n  seat: "KR\n');
    expect(found.length).toBeGreaterThan(0);
    expect(policy.usage.employees).toBe(4);
  });

  it('keeps the first of two statements of a key', () => {
    expect(parsePolicy('usage:\n  employees: 4\n  employees: 5').policy.usage.employees).toBe(4);
  });
});

describe('never a silent allow', () => {
  it.each([
    ['no reason', '{ reference: a }'],
    ['a day that does not exist', '{ reference: a, reason: b, expires: soon }'],
    ['no reference', '{ reason: b }'],
  ])('an acknowledgement with %s does not count', (_, entry) => {
    expect(parsePolicy(`acknowledgements:\n  - ${entry}`).policy.acknowledgements).toEqual([]);
  });

  it('an acknowledgement whose findings are all mistyped covers none', () => {
    const { policy } = parsePolicy('acknowledgements:\n  - { reference: a, reason: b, findings: [xyz] }');
    expect(policy.acknowledgements[0]?.findings).toEqual([]);
  });

  it.each([
    ['territories: [US, EUU]', { territories: ['US', '?'] }],
    ['distribution: [internal, shiped-product]', { distribution: ['internal', '?'] }],
    ['sectors: [retail, militray]', { sectors: ['retail', '?'] }],
    ['sectors: [defense]', {}],
  ])('an entry of a list that is not readable may be anything: %s', (line, usage) => {
    expect(parsePolicy(`usage:\n  ${line}`).policy.usage).toEqual(usage);
    expect(parsePolicy(`usage:\n  ${line}`).problems).toHaveLength(1);
  });

  it('territories of which none is readable stay unstated', () => {
    expect(parsePolicy('usage:\n  territories: [EUU]').policy.usage.territories).toBeUndefined();
  });
});

describe('any text', () => {
  it('is refused when brackets nest deeper than any hand writes them', () => {
    const { policy, problems } = parsePolicy(`usage: ${'['.repeat(50_000)}`);
    expect(policy.usage).toEqual({});
    expect(problems).toMatchObject([{ fact: { id: 'nested-too-deeply' } }]);
  });

  it('is read without failing, and every problem lies inside it', () => {
    const piece = fc.constantFrom(
      'usage:',
      '\n',
      '  ',
      'purpose',
      ': ',
      '- ',
      '[',
      '{',
      '"',
      '*a',
      '&a ',
      '<<: ',
      'x',
      '9',
      '\t',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          for (const { span } of parsePolicy(text).problems) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length + 1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('nested files', () => {
  const merged = (...texts: readonly string[]) => mergePolicies(texts.map((text) => parsePolicy(text).policy));

  it('let the nearest win key by key', () => {
    expect(merged('usage: { purpose: commercial, employees: 4 }', 'usage: { purpose: research }').usage).toEqual({
      purpose: 'research',
      employees: 4,
    });
  });

  it('cannot lift what an outer file denies by saying nothing', () => {
    expect(merged('policy: { deny: [MIT], unknown: deny }', 'policy: { deny: [] }').policy).toMatchObject({
      deny: ['MIT'],
      unknown: 'deny',
    });
  });

  it('add up what they acknowledge and exclude', () => {
    expect(merged('exclude: [a]', 'exclude: [b]').exclude).toEqual(['b', 'a']);
  });

  it('of which there is none state nothing', () => {
    expect(mergePolicies([])).toMatchObject({ usage: {}, stated: false });
  });
});

describe('an acknowledgement past its day', () => {
  const text = 'acknowledgements:\n  - { reference: a, reason: b, expires: 2026-05-31 }';

  it('is reported on the day after', () => {
    expect(expiredEntries(parsePolicy(text).policy, '2026-05-31')).toEqual([]);
    expect(expiredEntries(parsePolicy(text).policy, '2026-06-01')).toHaveLength(1);
  });

  it.each(['usage: [1,2', 'usage: {a: "', 'policy: {deny: [', 'a: |\n\tb'])(
    'has its problem inside the text: %j',
    (text) => {
      const { problems } = parsePolicy(text);
      expect(problems.length).toBeGreaterThan(0);
      for (const { span } of problems) expect(span.end).toBeLessThanOrEqual(text.length);
    },
  );
});
