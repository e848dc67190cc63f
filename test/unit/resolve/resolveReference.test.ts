import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import type { Reference } from '../../../src/domain/reference';
import type { Resolution } from '../../../src/domain/resolution';
import { resolveReference } from '../../../src/resolve/resolveReference';
import { aiPackage, catalogueData, family, licence } from '../../support/catalogue';

const catalogue = createCatalogue(
  catalogueData({
    licences: ['MIT', 'Apache-2.0', 'CC-BY-NC-4.0', 'LicenseRef-Terms', 'LicenseRef-Host'].map((id) => licence(id)),
    families: [
      family('base/one', { licence: 'Apache-2.0', basedOn: ['tuned/two'], references: { huggingface: ['base/one'] } }),
      family('tuned/two', {
        licence: 'CC-BY-NC-4.0',
        basedOn: ['base/one'],
        references: { huggingface: ['tuned/two'] },
      }),
      family('maker/chat', {
        licence: 'MIT',
        references: {
          huggingface: ['maker/chat'],
          maker: ['chat', 'chat-2', 'chat-2-latest'],
          cloud: ['chat', 'chat-2'],
        },
      }),
      family('closed/api', {
        access: 'api-only',
        licence: 'LicenseRef-Terms',
        references: { any: ['api-1'], closed: ['api-1'], cloud: ['api-1'] },
        retirements: [{ ids: ['api-1'], date: '2026-06-01', host: 'closed' }],
      }),
      family('ladder/three', {
        references: { huggingface: ['ladder/three'] },
        members: [
          {
            match: { huggingface: ['ladder/*'] },
            licence: 'Apache-2.0',
            ladder: [
              { licence: 'CC-BY-NC-4.0', until: '2026-03-01' },
              { licence: 'MIT', from: '2026-03-01' },
            ],
          },
        ],
      }),
      family('maker/served', {
        references: { huggingface: ['maker/served-*'], maker: ['served-now'] },
        members: [{ match: { huggingface: ['maker/served-1'] }, licence: 'MIT' }],
      }),
      family('maker/pulled', {
        licence: 'MIT',
        references: { any: ['pulled-*'], maker: ['pulled-*'], shelf: ['pulled-2'], cloud: ['pulled-*'] },
      }),
      family('sizes/m', {
        references: { huggingface: ['sizes/m-*'] },
        members: [
          { match: { huggingface: ['sizes/m-3b'] }, licence: 'CC-BY-NC-4.0' },
          { match: { huggingface: ['*'] }, licence: 'MIT', seen: ['7b'] },
        ],
      }),
      family('half/known', {
        references: { huggingface: ['half/*'] },
        members: [{ match: { huggingface: ['half/small'] }, licence: 'MIT' }],
      }),
    ],
    packages: [
      aiPackage('npm', 'sdk', { '<4.0.0': 'MIT', '>=4.0.0': 'Apache-2.0' }, { providerTerms: ['LicenseRef-Terms'] }),
      aiPackage('github', 'acme/seeing', { '*': 'Apache-2.0' }),
      aiPackage('pypi', 'silent', { '*': 'NOASSERTION' }),
      aiPackage(
        'pypi',
        'tables',
        { '*': 'MIT' },
        {
          models: [
            { name: 'old', licence: 'Apache-2.0', when: 'used by default', versions: '<6.0' },
            { name: 'new', licence: 'CC-BY-NC-4.0', when: 'used by default', versions: '>=6.0' },
          ],
        },
      ),
      aiPackage(
        'npm',
        'voice',
        { '*': 'MIT' },
        {
          models: [
            { name: 'shipped', licence: 'CC-BY-NC-4.0', when: 'shipped in the package' },
            { name: 'on demand', licence: 'Apache-2.0', when: 'loaded when the program names it' },
          ],
        },
      ),
    ],
    hosts: [
      { namespace: 'maker', name: 'Maker API', terms: 'LicenseRef-Host', ownApiOf: ['maker'] },
      { namespace: 'cloud', name: 'Cloud', terms: 'LicenseRef-Host', ownApiOf: ['cloud'], replaces: ['closed'] },
      { namespace: 'closed', name: 'Closed API', terms: 'LicenseRef-Terms', ownApiOf: ['closed'] },
    ],
  }),
);

const resolve = (namespace: string, id: string, version?: string, today = '2026-01-01'): Resolution => {
  const kind = namespace === 'npm' || namespace === 'pypi' ? 'package' : 'model';
  const span = { start: 0, end: id.length };
  const reference: Reference = { kind, literal: id, span, namespace, tier: 'A', role: 'code', form: 'test' };
  return resolveReference(catalogue, version === undefined ? reference : { ...reference, version }, today);
};
const binding = (resolution: Resolution): string[] =>
  'binding' in resolution ? resolution.binding.map(({ origin, expression }) => `${origin} ${expression}`) : [];
const licenceOf = (resolution: Resolution): string | undefined =>
  'licence' in resolution ? resolution.licence : undefined;

describe('resolveReference for models', () => {
  it('binds the own licence and those of the bases, and ends on a cycle', () => {
    expect(binding(resolve('huggingface', 'tuned/two'))).toEqual(['own CC-BY-NC-4.0', 'base-model Apache-2.0']);
  });

  it('binds only the licence for weights on a hub', () => {
    expect(binding(resolve('huggingface', 'maker/chat'))).toEqual(['own MIT']);
  });

  it('puts the service terms in place of the licence on the own API of the publisher', () => {
    const resolution = resolve('maker', 'chat');
    expect([licenceOf(resolution), ...binding(resolution)]).toEqual([
      'LicenseRef-Host',
      'provider-terms LicenseRef-Host',
    ]);
  });

  it('takes a name that only the own API of the publisher lists for what that API calls the model', () => {
    expect(binding(resolve('any', 'chat-2-latest'))).toEqual(['provider-terms LicenseRef-Host']);
    expect(binding(resolve('weight-file', 'chat-2-latest.bin'))).toEqual(['own MIT']);
    expect(binding(resolve('any', './chat-2-latest'))).toEqual(['own MIT']);
    expect(binding(resolve('any', 'chat-2'))).toEqual(['own MIT']);
    expect(binding(resolve('any', 'maker/chat'))).toEqual(['own MIT']);
  });

  it('binds a name that others list too by the terms of the own API where its file calls that alone', () => {
    const called = (...calls: string[]): string[] => {
      const [span, id] = [{ start: 0, end: 8 }, 'pulled-2'];
      const asked = {
        kind: 'model',
        literal: id,
        span,
        namespace: 'any',
        tier: 'C',
        role: 'code',
        form: 'test',
      } as const;
      return binding(resolveReference(catalogue, { ...asked, calls }, '2026-01-01'));
    };
    expect(called('maker')).toEqual(['provider-terms LicenseRef-Host']);
    expect(called('closed', 'maker')).toEqual(['provider-terms LicenseRef-Host']);
    expect(called('closed')).toEqual(['own MIT']);
    expect(called('maker', 'shelf')).toEqual(['own MIT']);
  });

  it('adds the terms of a host to the licence of open weights', () => {
    expect(binding(resolve('cloud', 'chat'))).toEqual(['own MIT', 'provider-terms LicenseRef-Host']);
  });

  it('lets a host that sells a closed model put its terms in place of the publisher’s', () => {
    expect(binding(resolve('cloud', 'api-1'))).toEqual(['provider-terms LicenseRef-Host']);
  });

  it('keeps the terms of an API out that is not known to serve another provider’s closed model', () => {
    expect(binding(resolve('maker', 'api-1'))).toEqual(['provider-terms LicenseRef-Terms']);
  });

  it('follows the ladder to the rung of the day', () => {
    expect(licenceOf(resolve('huggingface', 'ladder/three', undefined, '2026-02-28'))).toBe('CC-BY-NC-4.0');
    expect(licenceOf(resolve('huggingface', 'ladder/three', undefined, '2026-03-01'))).toBe('MIT');
  });

  it('leaves the licence unknown for a name that no member covers', () => {
    const resolution = resolve('huggingface', 'half/large');
    expect([resolution.kind, licenceOf(resolution), binding(resolution)]).toEqual(['model', undefined, []]);
  });

  it('leaves the licence of a computed name unknown where its end decides', () => {
    expect(licenceOf(resolve('huggingface', 'sizes/m-7b'))).toBe('MIT');
    const resolution = resolve('huggingface', 'sizes/m-');
    expect([resolution.kind, licenceOf(resolution), binding(resolution)]).toEqual(['model', undefined, []]);
  });

  it('binds a name that only the publisher’s own API has by the terms of that API', () => {
    expect(binding(resolve('any', 'served-now'))).toEqual(['provider-terms LicenseRef-Host']);
    expect(binding(resolve('any', 'maker/served-2'))).toEqual([]);
  });

  it('reports a retirement from its date on, at its host', () => {
    const before = resolve('closed', 'api-1', undefined, '2026-05-31');
    const after = resolve('closed', 'api-1', undefined, '2026-06-01');
    expect(before).not.toHaveProperty('retirement');
    expect(after).toMatchObject({ retirement: { date: '2026-06-01' } });
  });

  it('does not know what the catalogue does not name', () => {
    expect(resolve('huggingface', 'no/body')).toEqual({ kind: 'unknown', match: 'unknown' });
  });
});

describe('somebody’s own work on a family', () => {
  const bases: readonly { licence: string; name: string }[] = [
    { licence: 'MIT', name: 'free-1' },
    { licence: 'CC-BY-NC-4.0', name: 'bound-2' },
  ];
  const own = createCatalogue(
    catalogueData({
      licences: ['MIT', 'CC-BY-NC-4.0'].map((id) => licence(id)),
      families: bases.map(({ licence: expression, name }) =>
        family(`maker/${name}`, { licence: expression, references: { huggingface: [`Maker/${name}*`] } }),
      ),
    }),
  );
  const resolved = (id: string): Resolution => {
    const span = { start: 0, end: id.length };
    const place = { literal: id, span, namespace: 'huggingface', role: 'code', form: 'test' } as const;
    return resolveReference(own, { ...place, kind: 'model', tier: 'A' }, '2026-01-01');
  };

  it('has no licence of its own that anybody stated, whatever it is called, and keeps the terms of its base', () => {
    const owner = fc.stringMatching(/^lab[0-9]{3}$/);
    const mark = fc.constantFrom('', '-lora', '-merged', '-MIT', '-tuned', '-tuned-GGUF', '-for-law-4bit');
    fc.assert(
      fc.property(owner, fc.constantFrom(...bases), mark, (someone, base, ending) => {
        const resolution = resolved(`${someone}/${base.name}${ending}`);
        expect(licenceOf(resolution)).toBeUndefined();
        expect(binding(resolution)).toEqual([`base-model ${base.licence}`]);
      }),
    );
  });

  it('is not there where only the form of the weights is somebody else’s', () => {
    const mark = fc.constantFrom('-GGUF', '-4bit', '-Instruct-AWQ', '-7B-GGUF');
    fc.assert(
      fc.property(fc.constantFrom(...bases), mark, (base, ending) => {
        expect(licenceOf(resolved(`lab101/${base.name}${ending}`))).toBe(base.licence);
      }),
    );
  });

  it('counts the family itself among its bases', () => {
    expect(resolved('someone/bound-2')).toMatchObject({
      match: 'derived-probable',
      lineage: [{ id: 'maker/bound-2' }],
      binding: [{ of: 'maker/bound-2' }],
    });
  });
});

describe('a repository that nobody knows', () => {
  const files = createCatalogue(
    catalogueData({
      licences: [licence('MIT')],
      families: [
        family('maker/voice', {
          licence: 'MIT',
          references: { 'weight-file': ['voice_b_*'], huggingface: ['maker/voice'] },
        }),
      ],
    }),
  );
  const ask = (literal: string, file: string): Resolution => {
    const span = { start: 0, end: literal.length };
    const base: Reference = {
      kind: 'model',
      literal,
      span,
      namespace: 'huggingface',
      tier: 'D',
      role: 'code',
      form: 'test',
    };
    return resolveReference(files, { ...base, file }, '2026-01-01');
  };

  it('goes by the file that is fetched from it, as somebody’s own work', () => {
    const resolution = ask('somebody/weights', 'voice_b_tuned.pth');
    expect(resolution).toMatchObject({ match: 'derived-probable', family: { id: 'maker/voice' } });
    expect([licenceOf(resolution), ...binding(resolution)]).toEqual([undefined, 'base-model MIT']);
    expect(ask('somebody/weights', 'other.pth').kind).toBe('unknown');
    expect(ask('maker/voice', 'other.pth')).toMatchObject({ match: 'exact' });
  });
});

describe('a file that only collects fine-tunes', () => {
  const collected = createCatalogue(
    catalogueData({
      licences: ['MIT', 'Apache-2.0'].map((id) => licence(id)),
      families: [
        family('maker/voice', { licence: 'MIT', references: { huggingface: ['maker/voice-*'] } }),
        family('misc/tunes', {
          collection: true,
          references: { huggingface: ['somebody/*', 'other/*'] },
          members: [
            { match: { huggingface: ['somebody/tuned-*'] }, licence: 'Apache-2.0', basedOn: ['maker/voice'] },
            { match: { huggingface: ['other/*'] }, licence: 'Apache-2.0' },
          ],
        }),
      ],
    }),
  );
  const ask = (literal: string): Resolution => {
    const span = { start: 0, end: literal.length };
    const asked: Reference = {
      kind: 'model',
      literal,
      span,
      namespace: 'huggingface',
      tier: 'A',
      role: 'code',
      form: 'test',
    };
    return resolveReference(collected, asked, '2026-01-01');
  };

  it('is shown as what its work was made of, with the licence that its makers gave', () => {
    const resolution = ask('somebody/tuned-voice');
    expect(resolution).toMatchObject({
      match: 'derived-certain',
      family: { id: 'maker/voice' },
      licence: 'Apache-2.0',
    });
    expect(binding(resolution)).toEqual(['own Apache-2.0', 'base-model MIT']);
  });

  it('stays what it is where nobody says what the work was made of', () => {
    expect(ask('other/thing')).toMatchObject({ match: 'pattern', family: { id: 'misc/tunes' } });
  });
});

describe('resolveReference for packages', () => {
  it('picks the licence of the version and adds the provider’s terms', () => {
    expect(binding(resolve('npm', 'sdk', '^3.2.0'))).toEqual(['own MIT', 'provider-terms LicenseRef-Terms']);
  });

  it('reads the version out of the id', () => {
    expect(licenceOf(resolve('npm', 'sdk@4.1.0'))).toBe('Apache-2.0');
  });

  it('binds by the weights that come with the version', () => {
    expect(binding(resolve('pypi', 'tables', '==2.2'))).toEqual(['own MIT', 'bundled-model Apache-2.0']);
    expect(binding(resolve('pypi', 'tables', '>=6.1'))).toEqual(['own MIT', 'bundled-model CC-BY-NC-4.0']);
    expect(binding(resolve('pypi', 'tables'))).toHaveLength(3);
  });

  it('names the ranges when the version does not settle the licence', () => {
    expect(resolve('npm', 'sdk', '>=3')).toMatchObject({ undecidedVersions: ['<4.0.0', '>=4.0.0'] });
    expect(resolve('npm', 'sdk', '>=3')).not.toHaveProperty('newestVersions');
  });

  it('names the newest of them when no version is stated', () => {
    expect(resolve('npm', 'sdk')).toMatchObject({ newestVersions: '>=4.0.0', licence: 'Apache-2.0' });
    expect(binding(resolve('npm', 'sdk'))[0]).toBe('own Apache-2.0');
  });

  it('goes by the repository where no registry has the name', () => {
    const fetched = (literal: string, repository: string): string | undefined => {
      const span = { start: 0, end: literal.length };
      const base: Reference = {
        kind: 'package',
        literal,
        span,
        namespace: 'npm',
        tier: 'A',
        role: 'manifest',
        form: 'test',
      };
      return licenceOf(resolveReference(catalogue, { ...base, repository }, '2026-01-01'));
    };
    expect(fetched('seeing-2', 'acme/seeing')).toBe('Apache-2.0');
    expect(fetched('voice', 'acme/seeing')).toBe('MIT');
    expect(fetched('seeing-2', 'somebody/else')).toBeUndefined();
  });

  it('says nothing where the package states no licence', () => {
    expect(licenceOf(resolve('pypi', 'silent'))).toBeUndefined();
  });

  it('binds the licence of weights that come with the package, not of those a program may ask for', () => {
    expect(binding(resolve('npm', 'voice'))).toEqual(['own MIT', 'bundled-model CC-BY-NC-4.0']);
  });
});

describe('published weights behind a call that is shaped like another service', () => {
  const weights = (id: string, more: Readonly<Record<string, string[]>> = {}) =>
    family(id, { licence: 'MIT', references: { any: [id.split('/')[1] ?? ''], ...more } });
  const shaped = createCatalogue(
    catalogueData({
      licences: ['MIT', 'LicenseRef-Terms'].map((id) => licence(id)),
      families: [
        weights('narrow/open-1'),
        weights('narrow/listed-1', { narrow: ['listed-1'] }),
        weights('other/open-2'),
      ],
      hosts: [
        {
          namespace: 'narrow',
          name: 'Narrow API',
          terms: 'LicenseRef-Terms',
          ownApiOf: ['narrow'],
          listedWeightsOnly: true,
        },
        { namespace: 'wide', name: 'Wide API', terms: 'LicenseRef-Terms' },
        { namespace: 'disk', name: 'Own disk', local: true },
      ],
    }),
  );
  it.each([
    ['narrow', 'open-1', ['own MIT'], undefined],
    ['narrow', 'open-2', ['own MIT'], undefined],
    ['narrow', 'listed-1', ['provider-terms LicenseRef-Terms'], undefined],
    ['wide', 'open-2', ['own MIT', 'provider-terms LicenseRef-Terms'], 'Wide API'],
    ['disk', 'open-2', ['own MIT'], undefined],
  ])('%s %s is bound by %j', (namespace, id, bound, servedBy) => {
    const span = { start: 0, end: id.length };
    const place = { literal: id, span, namespace, role: 'code', form: 'test' } as const;
    const resolution = resolveReference(shaped, { ...place, kind: 'model', tier: 'A' }, '2026-01-01');
    expect(binding(resolution)).toEqual(bound);
    expect(resolution).toHaveProperty('kind', 'model');
    expect('servedBy' in resolution ? resolution.servedBy : undefined).toBe(servedBy);
  });
});
