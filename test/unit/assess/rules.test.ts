import { describe, expect, it } from 'vitest';

import { assess } from '../../../src/assess/assess';
import type { Licence } from '../../../src/domain/licence';
import type { UsageProfile } from '../../../src/domain/usageProfile';
import {
  binding,
  catalogueOf,
  evidence,
  family,
  inputOf,
  licence,
  model,
  obligation,
  packageOf,
  projectPolicy,
  reference,
  restriction,
  today,
} from '../../support/licences';

function word(text: Licence, usage: UsageProfile = {}) {
  const verdict = assess(inputOf(text, usage));
  return `${verdict.word} ${verdict.decidedBy.join(',')}`.trim();
}

describe('purpose', () => {
  const nonCommercial = licence({ restrictions: [restriction('non-commercial')] });
  const researchOnly = licence({ restrictions: [restriction('research-only')] });

  it.each(['commercial', 'internal-business'] as const)('%s counts as commercial', (purpose) => {
    expect(word(nonCommercial, { purpose })).toBe('forbidden');
  });

  it.each(['research', 'evaluation', 'personal'] as const)('%s does not count as commercial', (purpose) => {
    expect(word(nonCommercial, { purpose })).toBe('allowed');
  });

  it('decides when it is missing', () => {
    expect(word(nonCommercial)).toBe('depends purpose');
  });

  it('is a warning even while no profile exists', () => {
    const input = inputOf(nonCommercial, {}, { policy: projectPolicy({}, { stated: false }) });
    expect(assess(input).findings[0]?.severity).toBe('warning');
  });

  it('outside research meets a research-only text', () => {
    expect(word(researchOnly, { purpose: 'research' })).toBe('allowed');
    expect(word(researchOnly, { purpose: 'personal' })).toBe('forbidden');
    expect(word(researchOnly, { purpose: 'commercial' })).toBe('forbidden');
  });

  it('is said once of a text that bars commercial use in two places', () => {
    const text = licence({
      restrictions: [restriction('non-commercial'), restriction('non-commercial', { clause: '9' })],
    });
    expect(assess(inputOf(text, { purpose: 'commercial' })).findings.map(({ evidence: of }) => of?.clause)).toEqual([
      '2',
    ]);
  });

  it('follows the purposes that a research-only text itself allows', () => {
    const text = licence({
      restrictions: [restriction('research-only', { allowedPurposes: ['research', 'personal'] })],
    });
    expect(word(text, { purpose: 'personal' })).toBe('allowed');
  });

  it('meets a text that grants no commercial use without saying so in a clause', () => {
    const grants = [{ ...restriction('x'), name: 'commercialUse' as const, value: 'no' as const }];
    expect(word(licence({ grants }), { purpose: 'commercial' })).toBe('forbidden');
  });
});

describe('territory', () => {
  const outsideEurope = licence({ restrictions: [restriction('territory', { territories: ['EU', 'KR'] })] });

  it.each([
    [['DE'], 'forbidden'],
    [['EU'], 'forbidden'],
    [['US', 'KR'], 'forbidden'],
    [['NO'], 'allowed'],
    [['EEA'], 'forbidden'],
    [['US'], 'allowed'],
  ])('%j against a bar on the EU and Korea is %s', (territories, expected) => {
    expect(word(outsideEurope, { territories })).toBe(expected);
  });

  it('depends on the territories when none are stated', () => {
    expect(word(outsideEurope, { territories: [] })).toBe('depends territories');
  });

  it('looks at the seat alone where the clause does', () => {
    const text = licence({ restrictions: [restriction('territory', { territories: ['EU'], territoryTest: 'seat' })] });
    expect(word(text, { seat: 'US', territories: ['DE'] })).toBe('allowed');
    expect(word(text, { seat: 'DE' })).toBe('forbidden');
    expect(word(text, { territories: ['US'] })).toBe('depends seat');
  });

  it('reads a list of the only places allowed', () => {
    const text = licence({
      restrictions: [restriction('territory', { territories: ['US', 'CA'], territoriesAreAllowed: true })],
    });
    expect(word(text, { territories: ['US'] })).toBe('allowed');
    expect(word(text, { territories: ['US', 'KR'] })).toBe('forbidden');
  });
});

describe('training on outputs', () => {
  const scoped = (trainingScope: 'any-model' | 'other-models' | 'competing-models') =>
    licence({ restrictions: [restriction('no-training-other-models', { trainingScope })] });

  it.each([
    ['competing-models', 'other-models', 'allowed'],
    ['competing-models', 'competing-models', 'forbidden'],
    ['other-models', 'same-family', 'allowed'],
    ['other-models', 'other-models', 'forbidden'],
    ['any-model', 'same-family', 'forbidden'],
    ['any-model', 'none', 'allowed'],
  ] as const)('a ban on %s answers a plan of %s with %s', (scope, trainsOnOutputs, expected) => {
    expect(word(scoped(scope), { trainsOnOutputs })).toBe(expected);
  });

  it('never blocks while no plan is stated', () => {
    expect(word(scoped('any-model'))).toBe('allowed');
  });

  it('names both ends when a model is trained beside the source of the outputs', () => {
    const neighbour = {
      reference: reference({ literal: 'other/base', form: 'yaml-base-model' }),
      resolution: model([], { family: family({ id: 'other/base' }) }),
    };
    const input = inputOf(scoped('competing-models'), {}, { neighbours: [neighbour] });
    const [finding] = assess(input).findings;
    expect(finding).toMatchObject({ id: 'output-training', severity: 'information', effect: 'allowed' });
    expect(finding?.facts['trained']).toEqual(['other/base']);
  });

  it('is silent about a model that is merely used beside it', () => {
    const neighbour = {
      reference: reference({ literal: 'other/base' }),
      resolution: model([], { family: family({ id: 'other/base' }) }),
    };
    const input = inputOf(scoped('competing-models'), {}, { neighbours: [neighbour] });
    expect(assess(input).findings[0]?.severity).toBe('hint');
  });
});

describe('duties', () => {
  it('of copy and notice need something that is passed on', () => {
    const text = licence({ obligations: [obligation('include-licence')] });
    expect(word(text, { distribution: ['weights'] })).toBe('duties');
    expect(word(text, { distribution: ['hosted-service'] })).toBe('allowed');
    expect(word(text, { distribution: ['internal'] })).toBe('allowed');
  });

  it('leave the use allowed, with the condition stated, while the distribution is unknown', () => {
    const verdict = assess(inputOf(licence({ obligations: [obligation('attribution')] })));
    expect(verdict.word).toBe('allowed');
    expect(verdict.findings[0]).toMatchObject({ effect: 'allowed', severity: 'hint', decidedBy: ['distribution'] });
  });

  it('reach a hosted service where the text says so', () => {
    const when = { distribution: ['hosted-service', 'shipped-product', 'weights'] as const };
    const text = licence({ obligations: [obligation('display-attribution', { when })] });
    expect(word(text, { distribution: ['hosted-service'] })).toBe('duties');
  });

  it('of naming need a model of your own', () => {
    const text = licence({ obligations: [obligation('naming-prefix')] });
    expect(word(text, { distribution: ['weights'], finetunes: true })).toBe('duties');
    expect(word(text, { distribution: ['weights'], finetunes: false })).toBe('allowed');
  });

  it('of a use policy bind even internal use', () => {
    const text = licence({ restrictions: [restriction('acceptable-use')] });
    expect(word(text, { distribution: ['internal'] })).toBe('duties');
  });

  it.each([
    ['development', 'allowed'],
    ['test', 'allowed'],
    ['build', 'allowed'],
    ['optional', 'duties'],
    ['peer', 'duties'],
    ['transitive', 'duties'],
  ] as const)('of a dependency of the kind %s: %s', (dependencyGroup, expected) => {
    const text = licence({ id: 'MIT', obligations: [obligation('include-licence')] });
    const input = inputOf(
      text,
      { distribution: ['shipped-product'] },
      { reference: reference({ kind: 'package', dependencyGroup }), resolution: packageOf([binding(text)]) },
    );
    expect(assess(input).word).toBe(expected);
  });

  it('that are only encouraged oblige nobody', () => {
    const text = licence({ obligations: [obligation('encouraged-attribution')] });
    expect(word(text, { distribution: ['weights'] })).toBe('allowed');
  });
});

describe('clauses that leave a use allowed', () => {
  it.each(['trademark', 'export-control', 'litigation-termination', 'no-reverse-engineering'])(
    '%s alone is silent',
    (kind) => {
      expect(assess(inputOf(licence({ restrictions: [restriction(kind)] }))).findings).toEqual([]);
    },
  );
});

describe('fields of use', () => {
  const noMilitary = licence({ restrictions: [restriction('no-military')] });

  it('bar a stated sector', () => {
    expect(word(noMilitary, { sectors: ['military'] })).toBe('forbidden');
  });

  it('are silent when other sectors are stated, and never block when none are', () => {
    expect(assess(inputOf(noMilitary, { sectors: [] })).findings).toEqual([]);
    expect(word(noMilitary)).toBe('allowed');
  });

  it('bar passing on where redistribution is not granted', () => {
    const text = licence({ restrictions: [restriction('no-redistribution')] });
    expect(word(text, { distribution: ['weights'] })).toBe('forbidden');
    expect(word(text, { distribution: ['internal'] })).toBe('allowed');
  });

  it('show a hosting clause as a condition', () => {
    const text = licence({ restrictions: [restriction('no-hosting')] });
    expect(word(text, { distribution: ['hosted-service'] })).toBe('allowed');
    expect(assess(inputOf(text, { distribution: ['hosted-service'] })).findings[0]?.facts['conditions']).toEqual([
      'business:hosting',
    ]);
  });
});

describe('copyleft against the project', () => {
  const agpl = licence({
    id: 'AGPL-3.0-only',
    category: 'copyleft',
    obligations: [obligation('share-alike'), obligation('network-source')],
  });

  it.each([
    [{ projectLicence: 'proprietary', distribution: ['shipped-product'] }, 'forbidden'],
    [{ projectLicence: 'LicenseRef-Ours', distribution: ['shipped-product'] }, 'forbidden'],
    [{ projectLicence: 'AGPL-3.0-only', distribution: ['shipped-product'] }, 'duties'],
    [{ projectLicence: 'proprietary', distribution: ['hosted-service'] }, 'duties'],
    [{ projectLicence: 'proprietary', distribution: ['internal'] }, 'allowed'],
    [{ projectLicence: 'proprietary' }, 'depends distribution'],
    [{ distribution: ['shipped-product'] }, 'depends projectLicence'],
    [{}, 'depends distribution,projectLicence'],
  ] as const)('AGPL code under %j is %s', (usage, expected) => {
    expect(word(agpl, usage)).toBe(expected);
  });

  it('lets weak copyleft join a closed product with its duties', () => {
    const text = licence({ id: 'MPL-2.0', obligations: [obligation('share-alike')] });
    expect(word(text, { projectLicence: 'proprietary', distribution: ['shipped-product'] })).toBe('duties');
  });
});

describe('expressions', () => {
  const mit = licence({ id: 'MIT', obligations: [obligation('include-licence')] });
  const gpl = licence({ id: 'GPL-3.0-only', obligations: [obligation('share-alike')] });
  const shipped = { projectLicence: 'proprietary', distribution: ['shipped-product'] as const };
  const judged = (expression: string) =>
    assess({
      catalogue: catalogueOf(mit, gpl),
      reference: reference({ kind: 'package' }),
      resolution: packageOf([binding(mit, { expression, licences: [gpl, mit] })]),
      policy: projectPolicy(shipped),
      today,
    });

  it('with OR give the mildest choice and name it', () => {
    expect(judged('GPL-3.0-only OR MIT')).toMatchObject({ word: 'duties', chosenLicence: 'MIT' });
  });

  it('with OR name the first of two that ask for the same', () => {
    const isc = licence({ id: 'ISC', obligations: [obligation('include-licence')] });
    const input = {
      catalogue: catalogueOf(mit, isc),
      reference: reference({ kind: 'package' }),
      resolution: packageOf([binding(mit, { expression: 'ISC OR MIT', licences: [isc, mit] })]),
      today,
    } as const;
    expect(assess({ ...input, policy: projectPolicy(shipped) }).chosenLicence).toBe('ISC');
  });

  it('with an exception for linking do not reach the product', () => {
    expect(judged('GPL-3.0-only').word).toBe('forbidden');
    expect(judged('GPL-3.0-only WITH Classpath-exception-2.0').word).toBe('duties');
  });

  it('of a tool that is installed beside the product do not reach it', () => {
    const resolution = packageOf([binding(gpl, { origin: 'installed' })]);
    expect(assess(inputOf(gpl, shipped, { resolution })).word).not.toBe('forbidden');
  });

  it.each([
    ['proprietary', 'forbidden'],
    ['BUSL-1.1', 'forbidden'],
    ['MIT OR BUSL-1.1', 'duties'],
    ['MIT', 'duties'],
  ])('of the project itself: %s with the GPL is %s', (projectLicence, expected) => {
    expect(assess(inputOf(gpl, { ...shipped, projectLicence })).word).toBe(expected);
  });

  it('with AND bind in every part', () => {
    expect(judged('GPL-3.0-only AND MIT').word).toBe('forbidden');
  });
});

describe('lineage', () => {
  const free = licence({ id: 'Apache-2.0', category: 'permissive' });
  const base = licence({ id: 'LicenseRef-Base', restrictions: [restriction('non-commercial')] });
  const derivative = inputOf(
    free,
    { purpose: 'commercial' },
    { resolution: model([binding(free), binding(base, { origin: 'base-model', of: 'base/model' })]) },
  );

  it('binds a fine-tune to the terms of its base, whatever its tag says', () => {
    const verdict = assess(derivative);
    expect(verdict.word).toBe('forbidden');
    expect(verdict.findings[0]).toMatchObject({ id: 'non-commercial', inheritedFrom: 'base/model' });
  });

  it('names the gap between the tag and the base', () => {
    expect(assess(derivative).findings.map(({ id }) => id)).toContain('licence-conflict');
  });

  it('sees no gap where the tag promises no more freedom than the base', () => {
    const strict = licence({ id: 'LicenseRef-Own', category: 'non-commercial' });
    const resolution = model([binding(strict), binding(base, { origin: 'base-model', of: 'base/model' })]);
    const ids = assess(inputOf(strict, {}, { resolution })).findings.map(({ id }) => id);
    expect(ids).not.toContain('licence-conflict');
  });
});

describe('a ban on competing', () => {
  it('by training is a matter of outputs and said once', () => {
    const text = licence({
      restrictions: [restriction('no-competing-product', { trainingScope: 'competing-models' })],
    });
    const ids = assess(inputOf(text, { trainsOnOutputs: 'competing-models' })).findings.map(({ id }) => id);
    expect(ids).toEqual(['output-training']);
  });

  it('by a product is a condition, for no profile states what competes', () => {
    const text = licence({ restrictions: [restriction('no-competing-product')] });
    expect(assess(inputOf(text))).toMatchObject({ word: 'allowed', findings: [{ id: 'competing-use' }] });
  });
});

describe('a clause that hangs on plans nobody stated', () => {
  it('blocks nothing, also where another fact is missing beside it', () => {
    const text = licence({
      restrictions: [restriction('field-of-use', { when: { commercial: true, sectors: ['medical'] } })],
    });
    expect(word(text)).toBe('allowed');
    expect(word(text, { purpose: 'commercial' })).toBe('allowed');
    expect(word(text, { sectors: ['medical'] })).toBe('depends purpose');
    expect(word(text, { purpose: 'commercial', sectors: ['medical'] })).toBe('forbidden');
  });
});

describe('a list of the profile with an entry that could not be read', () => {
  const places = restriction('territory', { territories: ['EU'] });
  const onlyPlaces = restriction('territory', { territories: ['US'], territoriesAreAllowed: true });
  const shipping = restriction('no-redistribution');

  it.each([
    [places, { territories: ['US', '?'] }, 'depends territories'],
    [places, { territories: ['DE', '?'] }, 'forbidden'],
    [places, { territories: ['US'] }, 'allowed'],
    [onlyPlaces, { territories: ['US', '?'] }, 'depends territories'],
    [onlyPlaces, { territories: ['KR', '?'] }, 'forbidden'],
    [shipping, { distribution: ['internal', '?'] }, 'depends distribution'],
    [shipping, { distribution: ['weights', '?'] }, 'forbidden'],
  ] as const)('%j under %j: %s', (clause, usage, expected) => {
    expect(word(licence({ restrictions: [clause] }), usage)).toBe(expected);
  });
});

describe('an age limit', () => {
  it('on whom a product is for bars a product for children', () => {
    const text = licence({ restrictions: [restriction('age-limit', { when: { sectors: ['children'] } })] });
    expect(word(text, { sectors: ['children'] })).toBe('forbidden');
    expect(word(text, { sectors: ['retail'] })).toBe('allowed');
  });

  it('on the developer alone bars no product', () => {
    expect(word(licence({ restrictions: [restriction('age-limit')] }), { sectors: ['children'] })).toBe('allowed');
  });
});

describe('what is unknown', () => {
  it('is a licence whose text the catalogue does not have', () => {
    const input = inputOf(licence(), {}, { resolution: model([binding(licence(), { licences: [] })]) });
    expect(assess(input)).toMatchObject({
      word: 'unknown',
      findings: [{ id: 'unknown-licence', severity: 'information' }],
    });
  });

  it('is a licence of which no grant is known and no clause is recorded', () => {
    const unread = licence({ grants: [{ name: 'commercialUse', value: 'unknown', ...evidence }] });
    expect(assess(inputOf(unread, { purpose: 'commercial' })).word).toBe('unknown');
  });

  it('is the terms of a service of which no more is recorded than that it is closed', () => {
    const closed = { clause: 'nature of the service' };
    const unread = licence({
      grants: [
        { name: 'commercialUse', value: 'unknown', ...evidence },
        { name: 'modification', value: 'no', ...evidence, ...closed },
      ],
      restrictions: [restriction('no-weights', closed)],
    });
    expect(assess(inputOf(unread, { purpose: 'commercial' })).word).toBe('unknown');
    const barred = { ...unread, restrictions: [...unread.restrictions, restriction('no-competing-product')] };
    expect(assess(inputOf(barred, { purpose: 'commercial' })).word).not.toBe('unknown');
  });

  it('is a model without a stated licence', () => {
    expect(assess(inputOf(licence(), {}, { resolution: model([]) })).word).toBe('unknown');
  });

  it('is a generation that nobody has seen, and says so', () => {
    const { word, findings } = assess(inputOf(licence(), {}, { resolution: { ...model([]), unseen: true } }));
    expect([word, findings[0]?.facts]).toEqual(['unknown', { missing: 'generation' }]);
  });

  describe('beside the known terms of a base', () => {
    const base = licence({ restrictions: [restriction('non-commercial')] });
    const derivative = model([binding(base, { origin: 'base-model', of: 'publisher/base' })]);
    const underPolicy = (unknown?: 'ignore' | 'warn' | 'deny') => {
      const policy = projectPolicy(
        { purpose: 'research' },
        { policy: { allow: [], warn: [], deny: [], ...(unknown === undefined ? {} : { unknown }) } },
      );
      const { word, findings } = assess(inputOf(base, {}, { resolution: derivative, policy }));
      return [word, findings.find(({ id }) => id === 'unknown-licence')?.severity];
    };

    it('leaves the answer to the base, and says so', () => {
      expect(underPolicy()).toEqual(['allowed', 'information']);
      expect(assess(inputOf(base, { purpose: 'commercial' }, { resolution: derivative })).word).toBe('forbidden');
    });

    it('weighs what the policy says', () => {
      expect(underPolicy('ignore')).toEqual(['allowed', 'hint']);
      expect(underPolicy('warn')).toEqual(['allowed', 'warning']);
      expect(underPolicy('deny')).toEqual(['forbidden', 'error']);
    });

    it('stays unknown where nobody has read the text of the base', () => {
      const resolution = model([binding(base, { origin: 'base-model', licences: [] })]);
      expect(assess(inputOf(base, {}, { resolution })).word).toBe('unknown');
    });
  });

  it('is a name the catalogue does not know', () => {
    const resolution = { kind: 'unknown', match: 'unknown' } as const;
    expect(assess(inputOf(licence(), {}, { resolution })).findings[0]?.id).toBe('unknown-model');
  });

  it.each([
    ['ignore', 'unknown', 'hint'],
    ['warn', 'unknown', 'warning'],
    ['deny', 'forbidden', 'error'],
  ] as const)('under a policy of %s is %s with %s', (unknown, verdict, severity) => {
    const policy = projectPolicy({}, { policy: { allow: [], warn: [], deny: [], unknown } });
    const judged = assess(inputOf(licence(), {}, { resolution: model([]), policy }));
    expect([judged.word, judged.findings[0]?.severity]).toEqual([verdict, severity]);
  });

  it('never outweighs a known clause that bars the use', () => {
    const text = licence({ restrictions: [restriction('non-commercial')] });
    const resolution = model([binding(text), binding(licence(), { licences: [], expression: 'LicenseRef-Lost' })]);
    expect(assess(inputOf(text, { purpose: 'commercial' }, { resolution })).word).toBe('forbidden');
  });
});

describe('findings that are news and no ban', () => {
  it('are a closed model', () => {
    const judged = assess(inputOf(licence(), {}, { resolution: model([binding(licence())], { access: 'api-only' }) }));
    expect(judged).toMatchObject({ word: 'allowed', findings: [{ id: 'closed-model', severity: 'information' }] });
  });

  it('are a retired model', () => {
    const retirement = { ids: ['x'], date: '2025-01-01', host: 'openai', ...restriction('x') };
    const judged = assess(inputOf(licence(), {}, { resolution: model([binding(licence())], { retirement }) }));
    expect(judged).toMatchObject({
      word: 'allowed',
      findings: [{ id: 'retired-model', facts: { date: '2025-01-01' } }],
    });
  });

  it.each([
    ['2026-05-31', true],
    ['2026-06-01', true],
    ['2026-06-02', false],
  ])('are a model that retires on %s, past: %s', (date, past) => {
    const retirement = { ids: ['model-1'], date, host: 'any', ...evidence };
    const judged = assess(inputOf(licence(), {}, { resolution: model([binding(licence())], { retirement }) }));
    expect(judged.findings[0]).toMatchObject({ id: 'retired-model', facts: { past } });
  });

  it.each([
    ['2026-06-01', 'relicensed'],
    ['2026-05-31', 'relicensed'],
    ['2026-06-02', undefined],
  ])('are a model whose publisher changed the licence on %s: %s', (date, id) => {
    const rung = { ...restriction('x') };
    const ladder = [
      { ...rung, licence: 'LicenseRef-Old', until: date },
      { ...rung, licence: 'MIT', from: date },
    ];
    const member = { ...rung, match: {}, licence: 'MIT', ladder };
    const judged = assess(inputOf(licence(), {}, { resolution: model([binding(licence())], { member }) }));
    const [first] = judged.findings;
    expect(first?.id).toBe(id);
    if (id !== undefined) expect(first?.facts).toMatchObject({ from: 'LicenseRef-Old', to: 'MIT' });
  });
});

describe('places that do not use the model', () => {
  it.each(['documentation', 'test', 'catalogue', 'comment'] as const)('%s stays out of Problems', (role) => {
    const text = licence({ restrictions: [restriction('non-commercial')] });
    const judged = assess(inputOf(text, { purpose: 'commercial' }, { reference: reference({ role }) }));
    expect([judged.word, judged.findings[0]?.severity]).toEqual(['forbidden', 'hint']);
  });
});
