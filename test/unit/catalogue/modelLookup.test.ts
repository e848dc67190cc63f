import { describe, expect, it } from 'vitest';

import { catalogueOf, family } from '../../support/catalogue';
import { realCatalogue } from '../../support/realCatalogue';

const llama2 = family('meta/llama-2', {
  licence: 'LicenseRef-Llama-2-Community',
  references: { any: ['llama-2-*'], huggingface: ['meta-llama/Llama-2-*'], ollama: ['llama2', 'llama2:*'], bedrock: ['meta.llama2-*'] },
});
const gpt4o = family('openai/gpt-4o', { access: 'api-only', references: { any: ['gpt-4o', 'gpt-4o-*'], openai: ['gpt-4o', 'gpt-4o-*'] } });
const qwen = family('alibaba/qwen2.5', {
  references: { any: ['qwen2-5*', 'qwen-2-5*'], huggingface: ['Qwen/Qwen2.5-*'], openrouter: ['qwen/qwen-2.5-*'] },
  members: [
    { match: { huggingface: ['Qwen/Qwen2.5-3B*'] }, licence: 'LicenseRef-Qwen-Research' },
    { match: { huggingface: ['Qwen/Qwen2.5-7B*'] }, licence: 'Apache-2.0' },
  ],
});
const hosts = [
  { namespace: 'huggingface', name: 'Hub', aliases: ['hf'] },
  { namespace: 'together', name: 'Together', huggingFaceIds: true },
];
const { lookupModel } = catalogueOf([llama2, gpt4o, qwen], hosts, ['TheBloke']);
const found = (namespace: string, id: string): string => {
  const { match, family: hit } = lookupModel(namespace, id);
  return hit ? `${match} ${hit.id}` : match;
};

describe('a copy of what several accounts have published', () => {
  const { lookupModel: look } = catalogueOf(
    [
      family('maker/depth', {
        references: { huggingface: ['early/depth-map-*', 'maker/Depth-Map-*'] },
        members: [
          { match: { huggingface: ['maker/Depth-Map-V2-Large*'] }, licence: 'CC-BY-NC-4.0' },
          { match: { huggingface: ['early/*', 'maker/*'] }, licence: 'Apache-2.0' },
        ],
      }),
    ],
    hosts,
    ['copyist'],
  );

  it('takes the terms of the member that bears its name', () => {
    expect(look('huggingface', 'copyist/depth-map-v2-large-ONNX').member?.licence).toBe('CC-BY-NC-4.0');
  });
});

describe('what a copyist has', () => {
  const { lookupModel: look } = catalogueOf(
    [family('maker/short', { references: { huggingface: ['maker/Emu*'] } })],
    hosts,
    ['copyist'],
  );

  it.each([
    ['copyist/emu3-chat', 'maker/short'],
    ['copyist/emu-chat', 'maker/short'],
    ['copyist/emuV2.1', 'maker/short'],
    ['copyist/emulate-7b', undefined],
  ])('%s is a copy of %s', (id, expected) => {
    expect(look('huggingface', id).family?.id).toBe(expected);
  });
});

describe("a name under a stranger's account", () => {
  const { lookupModel: look } = catalogueOf([
    family('maker/coined', { references: { huggingface: ['maker/SmolLM-*'] } }),
    family('maker/word', { references: { huggingface: ['maker/Gravity-*'] } }),
  ]);

  it.each([
    ['somebody/smollm-1.7b-tuned', 'maker/coined'],
    ['somebody/smollm-tuned', undefined],
    ['somebody/gravity-7b', undefined],
  ])('%s is a work of %s', (id, expected) => {
    expect(look('huggingface', id).family?.id).toBe(expected);
  });
});

describe('what only an API serves', () => {
  const { lookupModel: look } = catalogueOf(
    [
      family('maker/served', { access: 'api-only', references: { any: ['opus-4*'] } }),
      family('maker/open', { references: { huggingface: ['maker/Qwen3.5-*'] } }),
    ],
    hosts,
    ['TheBloke'],
  );

  it.each([
    ['huggingface', 'somebody/crow-opus-4-distill-qwen3.5-9b', 'maker/open'],
    ['huggingface', 'TheBloke/opus-4-GGUF', undefined],
    ['weight-file', 'crow-opus-4.Q4_K_M.gguf', undefined],
    ['openrouter', 'somebody/opus-4.5', 'maker/served'],
  ])('is no base of weights: %s %s', (namespace, id, expected) => {
    expect(look(namespace, id).family?.id).toBe(expected);
  });
});

describe('a name that an API and published weights have', () => {
  const { lookupModel: look } = catalogueOf(
    [
      family('maker/served', { access: 'api-only', references: { any: ['wind-2', 'wind-embed-*'] } }),
      family('maker/open', { references: { any: ['wind-*'], huggingface: ['maker/wind-2', 'maker/wind-embed-v3*'] } }),
    ],
    hosts,
  );

  it.each([
    ['any', 'wind-embed-v3', 'maker/served'],
    ['any', 'wind-2', 'maker/served'],
    ['any', '/models/wind-2', 'maker/open'],
    ['any', './models/wind-embed-v3', 'maker/open'],
    ['weight-file', 'wind-embed-v3.onnx', 'maker/open'],
    ['huggingface', 'wind-embed-v3', 'maker/open'],
    ['any', './models/wind-embed-max', 'maker/served'],
  ])('is the weights where weights are held: %s %s', (namespace, id, expected) => {
    expect(look(namespace, id).family?.id).toBe(expected);
  });
});

describe('the member a name without its owner falls under', () => {
  const { lookupModel: look } = catalogueOf([
    family('many/authors', {
      collection: true,
      references: { huggingface: ['first/small*', 'second/small-e-wind'] },
      members: [
        { match: { huggingface: ['first/small*'] }, licence: 'Apache-2.0' },
        { match: { huggingface: ['second/small-e-wind'] }, licence: 'CC-BY-4.0' },
      ],
    }),
  ]);

  it('is the one that states the whole name, before one whose names begin so', () => {
    expect(look('any', 'small-e-wind').member?.licence).toBe('CC-BY-4.0');
  });
});

describe('the member a copy falls under', () => {
  it('is that of the account it was made from, not of the first account with such a pattern', () => {
    const wizard = family('maker/wizard', {
      references: { huggingface: ['maker/wizard-2-*', 'fan/wizard-*'] },
      members: [
        { match: { huggingface: ['fan/wizard-*'] }, licence: 'LicenseRef-Llama-2-Community' },
        { match: { huggingface: ['maker/wizard-2-*'] }, licence: 'Apache-2.0' },
      ],
    });
    const { lookupModel: look } = catalogueOf([wizard], hosts, ['TheBloke']);
    expect(look('huggingface', 'TheBloke/wizard-2-7b-GGUF').member?.licence).toBe('Apache-2.0');
  });
});

describe('the member a longer name falls under', () => {
  const mpt = family('mosaicml/mpt', {
    licence: 'Apache-2.0',
    references: { any: ['mpt-*'], huggingface: ['mosaicml/mpt-*', 'somebody/mpt-*'] },
    members: [
      { match: { huggingface: ['mosaicml/mpt-7b-chat'] }, licence: 'CC-BY-NC-SA-4.0' },
      { match: { huggingface: ['mosaicml/mpt-*', 'somebody/mpt-*'] }, licence: 'Apache-2.0' },
    ],
  });
  const { lookupModel: look } = catalogueOf([mpt], hosts, ['TheBloke']);

  it.each([
    ['weight-file', 'mpt-7b-chat-newbpe-q4_0.gguf', 'CC-BY-NC-SA-4.0'],
    ['any', 'mpt-7b-chat-newbpe', 'CC-BY-NC-SA-4.0'],
    ['any', 'mpt-7b-chatty', undefined],
    ['any', 'mpt-7b-newbpe', undefined],
    ['huggingface', 'TheBloke/mpt-7b-chat-GGML', 'CC-BY-NC-SA-4.0'],
  ])('%s %s is under %s', (namespace, id, licence) => {
    expect(look(namespace, id).member?.licence).toBe(licence);
  });
});

describe('a member whose whole name one namespace lists', () => {
  const large = family('mistral/mistral-large', {
    references: { any: ['mistral-large*'], ollama: ['mistral-large:*'], openrouter: ['mistralai/mistral-large-2512'] },
    members: [
      { match: { ollama: ['mistral-large:*'] }, licence: 'LicenseRef-MRL-0.1' },
      { match: { openrouter: ['mistralai/mistral-large-2512'] }, licence: 'Apache-2.0' },
    ],
  });
  const { lookupModel: look } = catalogueOf([large], hosts);

  it('comes before a pattern of another member in other places', () => {
    expect(look('any', 'mistral-large-2512').member?.licence).toBe('Apache-2.0');
    expect(look('ollama', 'mistral-large:123b').member?.licence).toBe('LicenseRef-MRL-0.1');
  });
});

describe('lookupModel', () => {
  it.each([
    ['openai', 'gpt-4o', 'exact openai/gpt-4o'],
    ['openai', 'GPT-4o-mini', 'pattern openai/gpt-4o'],
    ['huggingface', 'meta-llama/Llama-2-7b-hf', 'pattern meta/llama-2'],
    ['hf', 'meta-llama/Llama-2-7b-hf', 'pattern meta/llama-2'],
    ['together', 'meta-llama/Llama-2-7b-hf', 'pattern meta/llama-2'],
    ['ollama', 'llama2:13b', 'pattern meta/llama-2'],
    ['bedrock', 'us.meta.llama2-13b-chat-v1', 'pattern meta/llama-2'],
    ['unheard-of', 'openai/gpt-4o', 'exact openai/gpt-4o'],
    ['any', 'gpt-4o-mini', 'pattern openai/gpt-4o'],
    ['openai', 'gpt-9', 'unknown'],
  ])('%s %s is %s', (namespace, id, expected) => {
    expect(found(namespace, id)).toBe(expected);
  });

  it.each([
    ['kling', 'pattern kuaishou/kling'],
    ['kling-2', 'pattern kuaishou/kling'],
    ['kling2', 'pattern kuaishou/kling'],
    ['klingon', 'unknown'],
    ['klingv2', 'pattern kuaishou/kling'],
  ])('takes a word only where it ends: %s is %s', (name, expected) => {
    const words = catalogueOf([family('kuaishou/kling', { references: { any: ['kling*'] } })]);
    const hit = words.lookupModel('any', name);
    expect(hit.family ? `${hit.match} ${hit.family.id}` : hit.match).toBe(expected);
  });

  it.each([
    ['palm-2', 'pattern google/palm-2'],
    ['palm-2-l', 'pattern google/palm-2'],
    ['palm27x', 'unknown'],
    ['palm-27x', 'unknown'],
  ])('takes a number to its last digit: %s is %s', (name, expected) => {
    const numbers = catalogueOf([family('google/palm-2', { references: { any: ['palm-2*', 'palm2*'] } })]);
    const hit = numbers.lookupModel('any', name);
    expect(hit.family ? `${hit.match} ${hit.family.id}` : hit.match).toBe(expected);
  });

  it('takes a copy by a known re-uploader for a derivative of what it copies', () => {
    expect(lookupModel('huggingface', 'TheBloke/Llama-2-7B-Chat-GGUF')).toMatchObject({
      match: 'derived-certain',
      family: { id: 'meta/llama-2' },
      derivedFrom: { id: 'meta-llama/llama-2-7b-chat', how: 'GGUF' },
    });
  });

  it('takes the same name under an unknown owner for a probable derivative, never for the model', () => {
    expect(found('huggingface', 'someone/Llama-2-7b-chat')).toBe('derived-probable meta/llama-2');
  });

  it('knows the name of a repository without its owner when it is telling', () => {
    const encoder = family('lab/ko-encoder', { references: { huggingface: ['lab/ko-encoder-*', 'lab/it-*'] } });
    const { lookupModel: look } = catalogueOf([encoder], hosts);
    expect(look('any', 'ko-encoder-multitask')).toMatchObject({ match: 'derived-probable', family: { id: 'lab/ko-encoder' } });
    expect(look('any', 'it-works')).toEqual({ match: 'unknown' });
  });

  it('tells the work of another from other forms of the same weights', () => {
    const work = (id: string): unknown => lookupModel('huggingface', id).ownWork;
    expect(work('someone/Llama-2-7b-chat-GGUF')).toBeUndefined();
    expect(work('someone/Llama-2-7b-law-GGUF')).toBe(true);
    expect(work('someone/Llama-2-7b-chat-lora')).toBe(true);
  });

  it('reads constants by their words before it runs them together', () => {
    const both = [family('a/qwen2', { references: { any: ['qwen2-5*'] } }), family('b/qwen2', { references: { any: ['qwen2-57b*'] } })];
    expect(catalogueOf(both, hosts).lookupModel('symbol', 'QWEN2_57B_CHAT')).toMatchObject({ family: { id: 'b/qwen2' } });
  });

  it('finds a distinctive base inside a longer name', () => {
    expect(found('huggingface', 'someone/our-own-llama-2-7b-lora')).toBe('derived-probable meta/llama-2');
  });

  it.each([
    ['huggingface', 'TheBloke/Llama-2-7B-Chat-GGUF', undefined],
    ['weight-file', './m/llama-2-7b.Q4_K_M.gguf', undefined],
    ['huggingface', 'someone/Llama-2-7b-chat', true],
    ['huggingface', 'TheBloke/our-own-llama-2-7b-GGUF', true],
    ['huggingface', 'TheBloke/Llama-2-7B-LoRA', true],
    ['weight-file', './m/llama-2-7b-abliterated.gguf', true],
  ])('tells a copy from somebody’s own work: %s %s', (namespace, id, ownWork) => {
    expect(lookupModel(namespace, id)).toMatchObject({ family: { id: 'meta/llama-2' } });
    expect(lookupModel(namespace, id).ownWork).toBe(ownWork);
  });

  it('finds the member of a copy of which only the folded name is known', () => {
    const tuned = family('nous/tuned', {
      references: { any: ['tuned-3-*'], huggingface: ['Nous/*'] },
      members: [
        { match: { huggingface: ['Nous/Tuned-3-Llama-*'] }, licence: 'LicenseRef-Llama' },
        { match: { huggingface: ['*'] }, licence: 'LicenseRef-Unknown' },
      ],
    });
    const { lookupModel: look } = catalogueOf([tuned], hosts, ['TheBloke']);
    expect(look('huggingface', 'TheBloke/Tuned-3-Llama-8B').member?.licence).toBe('LicenseRef-Llama');
  });

  it('reads a version without its point', () => {
    const vision = family('alibaba/qwen2.5-vl', {
      references: { any: ['qwen2-5-vl*'], huggingface: ['Qwen/Qwen2.5-VL-*'] },
      members: [{ match: { huggingface: ['Qwen/Qwen2.5-VL-3B*'] }, licence: 'LicenseRef-Qwen-Research' }],
    });
    const text = family('alibaba/qwen2.5', { references: { any: ['qwen25*'] } });
    const match = catalogueOf([vision, text]).lookupModel('huggingface', 'someone/Ours-Qwen25VL-3B');
    expect([match.family?.id, match.member?.licence]).toEqual(['alibaba/qwen2.5-vl', 'LicenseRef-Qwen-Research']);
  });

  it('gives a derivative the licence of the member it derives from', () => {
    const copy = lookupModel('huggingface', 'TheBloke/Qwen2.5-3B-Instruct-AWQ');
    expect(copy.member?.licence).toBe('LicenseRef-Qwen-Research');
  });

  it('takes a star for the other names of its namespace alone', () => {
    const image = family('bfl/flux1', {
      references: { any: ['flux-schnell', 'flux-fast-schnell', 'flux-fast'], huggingface: ['bfl/FLUX.1-*'], fal: ['fal-ai/flux/d*'] },
      members: [
        { match: { fal: ['*schnell*'], huggingface: ['bfl/FLUX.1-schnell*'] }, licence: 'Apache-2.0' },
        { match: { fal: ['*'], huggingface: ['*'] }, licence: 'LicenseRef-FLUX.1-dev-NC' },
      ],
    });
    const { lookupModel: look } = catalogueOf([image], hosts);
    const licenceOf = (namespace: string, id: string) => look(namespace, id).member?.licence;
    expect(licenceOf('fal', 'fal-ai/flux/dev')).toBe('LicenseRef-FLUX.1-dev-NC');
    expect(licenceOf('huggingface', 'bfl/FLUX.1-dev')).toBe('LicenseRef-FLUX.1-dev-NC');
    expect(licenceOf('huggingface', 'flux.1-dev')).toBe('LicenseRef-FLUX.1-dev-NC');
    expect(licenceOf('huggingface', 'somebody/flux-fast-schnell')).toBe('Apache-2.0');
    expect(licenceOf('any', 'flux-schnell')).toBe('Apache-2.0');
    expect(look('any', 'flux-fast')).toMatchObject({ match: 'exact', family: { id: 'bfl/flux1' } });
    expect(licenceOf('any', 'flux-fast')).toBeUndefined();
  });

  it('takes any tag of a name for no other name on another host', () => {
    const chat = family('acme/chat', {
      references: { any: ['chat-1*'], ollama: ['chat-1', 'chat-1:*'], huggingface: ['acme/Chat-1-*'] },
      members: [
        { match: { ollama: ['chat-1:*', 'chat-1'] }, licence: 'LicenseRef-Research' },
        { match: { huggingface: ['acme/Chat-1-Small*'] }, licence: 'MIT' },
      ],
    });
    const { lookupModel: look } = catalogueOf([chat], hosts);
    const licenceOf = (namespace: string, id: string) => look(namespace, id).member?.licence;
    expect(licenceOf('ollama', 'chat-1:large')).toBe('LicenseRef-Research');
    expect(licenceOf('any', 'chat-1')).toBe('LicenseRef-Research');
    expect(licenceOf('huggingface', 'acme/Chat-1-Small-it')).toBe('MIT');
    expect(licenceOf('huggingface', 'acme/Chat-1-Large')).toBeUndefined();
  });

  it('takes no section of a host for the account of a publisher', () => {
    const image = family('bfl/flux1', {
      references: { any: ['flux-schnell*'], huggingface: ['bfl/FLUX.1-*'], fal: ['fal-ai/flux/*'] },
    });
    const { lookupModel: look } = catalogueOf([image], hosts);
    expect(look('huggingface', 'flux/flux-schnell-tuned')).toMatchObject({ match: 'derived-probable', ownWork: true });
    expect(look('huggingface', 'bfl/flux-schnell')).toMatchObject({ match: 'pattern', family: { id: 'bfl/flux1' } });
  });

  it('asks the entry of an owner first where a name sounds like that of a base', () => {
    const base = family('alibaba/qwen2.5', { references: { any: ['qwen2-5*'], huggingface: ['Qwen/Qwen2.5-*'] } });
    const own = family('maker/own', {
      references: { huggingface: ['maker/*'] },
      members: [
        { match: { huggingface: ['maker/qwen2.5-tuned-*'] }, licence: 'MIT' },
        { match: { huggingface: ['*'] }, licence: 'LicenseRef-Unknown' },
      ],
    });
    const { lookupModel: look } = catalogueOf([base, own]);
    expect(look('huggingface', 'maker/qwen2.5-tuned-32b')).toMatchObject({ family: { id: 'maker/own' }, member: { licence: 'MIT' } });
    expect(look('huggingface', 'maker/qwen2.5-other-32b')).toMatchObject({ match: 'derived-probable', family: { id: 'alibaba/qwen2.5' } });
  });

  it('knows a member by its words where the namespace has no patterns of its own', () => {
    expect(lookupModel('openrouter', 'qwen/qwen-2.5-3b-instruct').member?.licence).toBe('LicenseRef-Qwen-Research');
  });

  it('leaves the member open rather than borrow the licence of a sister', () => {
    const match = lookupModel('huggingface', 'Qwen/Qwen2.5-999B');
    expect([match.family?.id, match.member]).toEqual(['alibaba/qwen2.5', undefined]);
  });

  it('finds a base at the end of a name, and lets no collection of uploads stand against it', () => {
    const speech = catalogueOf([
      family('maker/wave2', { references: { huggingface: ['maker/wave2vox-*'] } }),
      family('misc/uploads', { collection: true, references: { huggingface: ['somebody/wave2vox-*'] } }),
    ]);
    expect(speech.lookupModel('huggingface', 'nobody/korean-wave2vox').family?.id).toBe('maker/wave2');
    expect(speech.lookupModel('huggingface', 'nobody/ko-wave2vox-1b-v2')).toMatchObject({
      match: 'derived-probable',
      family: { id: 'maker/wave2' },
      ownWork: true,
    });
    expect(speech.lookupModel('huggingface', 'nobody/korean-wave').match).toBe('unknown');
  });

  it('reads the point of a version that a constant spells out', () => {
    expect(found('symbol', 'Qwen2Dot5_7B')).toBe('pattern alibaba/qwen2.5');
    expect(found('symbol', 'QWEN_2_POINT_5_7B')).toBe('pattern alibaba/qwen2.5');
    expect(found('symbol', 'QwenDotty')).toBe('unknown');
  });

  it('finds a base whose whole id a fine-tune or a constant is called after', () => {
    const owned = catalogueOf([
      family('klm/encoders', {
        references: { huggingface: ['k-lm/*'] },
        members: [{ match: { huggingface: ['k-lm/roberta-*'] }, licence: 'MIT' }],
      }),
      family('meta/roberta', { references: { huggingface: ['meta/roberta-*'] } }),
    ]);
    expect(owned.lookupModel('huggingface', 'nobody/k-lm-roberta-base-nli')).toMatchObject({
      match: 'derived-probable',
      family: { id: 'klm/encoders' },
      ownWork: true,
    });
    expect(owned.lookupModel('huggingface', 'nobody/k-lm-corpus').match).toBe('unknown');
    const falcon = catalogueOf([family('tii/falcon', { references: { huggingface: ['tiiuae/Falcon-*'] } })]);
    expect(falcon.lookupModel('symbol', 'TII_UAE_FALCON_7B_CHAT').family?.id).toBe('tii/falcon');
    expect(falcon.lookupModel('symbol', 'TII_UAE_7B_CHAT').match).toBe('unknown');
  });

  it('knows a file by a plain word only where files are listed', () => {
    const files = catalogueOf([family('acme/mender', { references: { 'weight-file': ['faultmender*'] } })]);
    expect(files.lookupModel('weight-file', 'weights/faultmenderv2.1.pth').family?.id).toBe('acme/mender');
    expect(files.lookupModel('any', 'faultmenderv2').match).toBe('unknown');
  });

  it('reads weight files and constants', () => {
    expect(found('weight-file', './m/llama-2-7b.Q4_K_M.gguf')).toBe('derived-probable meta/llama-2');
    expect(found('symbol', 'ChatModelGPT4oMini')).toBe('pattern openai/gpt-4o');
  });

  it('never matches a placeholder or a name of absurd length', () => {
    expect(found('huggingface', 'meta-llama/Llama-2-<size>')).toBe('unknown');
    expect(found('huggingface', `meta-llama/Llama-2-${'a'.repeat(100_000)}`)).toBe('unknown');
  });

  it('names the families when two fit equally well', () => {
    const { lookupModel: look } = catalogueOf([
      family('a/one', { references: { openai: ['same-*'] } }),
      family('b/two', { references: { openai: ['same-*'] } }),
    ]);
    expect(look('openai', 'same-1')).toEqual({ match: 'ambiguous', candidates: ['a/one', 'b/two'] });
  });

  it('prefers a family to a collection of uploads that fits equally well', () => {
    const { lookupModel: look } = catalogueOf([
      family('baai/small', { references: { openai: ['same-*'] } }),
      family('misc/uploads', { collection: true, references: { openai: ['same-*'] } }),
    ]);
    expect(look('openai', 'same-1')).toMatchObject({ match: 'pattern', family: { id: 'baai/small' } });
  });

  it('lets the more specific pattern win', () => {
    const { lookupModel: look } = catalogueOf([
      family('a/wide', { references: { openai: ['gpt-*'] } }),
      family('b/narrow', { references: { openai: ['gpt-4-*'] } }),
    ]);
    expect(look('openai', 'gpt-4-turbo').family?.id).toBe('b/narrow');
  });

  it('honours exclusions', () => {
    const { lookupModel: look } = catalogueOf([
      family('a/wide', { references: { openai: ['gpt-*'] }, exclude: { any: ['gpt-oss*'] } }),
    ]);
    expect(look('openai', 'gpt-oss-20b').match).toBe('unknown');
  });

  it('keeps everyday words of one provider out of names without a namespace', () => {
    const { lookupModel: look } = catalogueOf([family('a/one', { references: { stability: ['core'] } })]);
    expect([look('stability', 'core').match, look('any', 'core').match]).toEqual(['exact', 'unknown']);
  });
});

describe('an owner and a name without a host', () => {
  it('is a hub id before it is what a gateway calls a sister', () => {
    const first = family('acme/one', { references: { huggingface: ['Acme/One-7B*'] } });
    const sister = family('acme/one-and-a-half', { references: { openrouter: ['acme/one-7b-chat'] } });
    const catalogue = catalogueOf([first, sister], hosts, []);
    expect(catalogue.lookupModel('any', 'Acme/One-7B-Chat').family?.id).toBe('acme/one');
    expect(catalogue.lookupModel('openrouter', 'acme/one-7b-chat').family?.id).toBe('acme/one-and-a-half');
  });
});

describe('a version of somebody’s own work', () => {
  const { lookupModel } = realCatalogue();

  it.each([
    ['somebody/Qwen2.5-7B-Foo-v3', 'alibaba/qwen2.5', 'Apache-2.0'],
    ['somebody/Qwen2.5-3B-Foo-v3', 'alibaba/qwen2.5', 'LicenseRef-Qwen-Research'],
    ['somebody/qwen3-4b-foo-lora-v2', 'alibaba/qwen3', 'Apache-2.0'],
    ['somebody/llama-3-8b-foo-v3', 'meta/llama-3', 'LicenseRef-Llama-3-Community'],
  ])('%s is no generation of its base', (id, family, licence) => {
    const found = lookupModel('huggingface', id);
    expect([found.family?.id, found.member?.licence ?? found.family?.licence, found.unseen]).toEqual([family, licence, undefined]);
  });

  it.each(['Qwen/Qwen2.5-7B-v3', 'bartowski/Qwen_Qwen2.5-7B-v3-GGUF'])('%s may be one', (id) => {
    expect(lookupModel('huggingface', id).unseen).toBe(true);
  });

  it('leads a copy of a work in a collection to it', () => {
    expect(lookupModel('huggingface', 'Xenova/speecht5_tts').family).toBeDefined();
  });
});

describe('a tuned Whisper', () => {
  const { lookupModel } = realCatalogue();

  it.each(['somebody/vi-whisper-large-v3-turbo-v1', 'somebody/Foo-whisper-th-large-v3', 'somebody/whisper-ja-foo-v0.3', 'somebody/Foo-Whisper-Finetuned'])(
    '%s was made from Whisper',
    (id) => {
      const { family, match, ownWork } = lookupModel('huggingface', id);
      expect([family?.id, match, ownWork]).toEqual(['openai/whisper', 'derived-probable', true]);
    },
  );

  it.each(['somebody/whisper-server', 'somebody/whispering-large-v3', 'somebody/whisper-notes'])('%s may be anything', (id) => {
    expect(lookupModel('huggingface', id).match).toBe('unknown');
  });
});

describe('a name that says how weights are stored', () => {
  const { lookupModel } = realCatalogue();

  it('is none of a service, whatever it begins with', () => {
    expect(lookupModel('any', 'GPT-5-Distill-Qwen3-4B-Instruct-q4f16_1-MLC').family?.id).toBe('alibaba/qwen3');
    expect(lookupModel('any', 'claude-3-opus-GGUF').match).toBe('unknown');
  });

  it('has no version in how they are stored', () => {
    expect(lookupModel('any', 'Qwen3-4B-q4f16_1-MLC').unseen).toBeUndefined();
  });

  it('needs an owner where Whisper is all that it says', () => {
    expect(lookupModel('any', 'whisper-v3-tx').match).toBe('unknown');
  });
});
