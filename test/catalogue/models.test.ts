import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { checkCatalogue } from '../../scripts/catalogueChecks';
import { readCatalogueFiles } from '../../scripts/catalogueFiles';
import { createCatalogue } from '../../src/catalogue/createCatalogue';
import type { Evidence } from '../../src/domain/evidence';
import type { ModelFamily } from '../../src/domain/modelFamily';

const files = readCatalogueFiles(join(import.meta.dirname, '../../catalogue'));
const catalogue = createCatalogue(files.data);
const located = ({ file, line, message }: { file: string; line: number; message: string }): string =>
  `${file}:${String(line)}: ${message}`;
const isComplete = ({ source, clause, checked, confidence }: Evidence): boolean =>
  /^https?:\/\//.test(source) && clause !== '' && /^\d{4}-\d{2}-\d{2}$/.test(checked) && /^(?:high|medium|low)$/.test(confidence);

describe('the model files', () => {
  it('fit their schema and stand where their id says', () => {
    expect(files.problems.filter(({ file }) => file.startsWith('models/')).map(located)).toEqual([]);
  });

  it('lead every name they state to its own family, name known bases, and share no pattern', () => {
    expect(checkCatalogue(files).errors.map(located)).toEqual([]);
  });

  it('give every claim source, clause, date and confidence', () => {
    const bare = catalogue.families.flatMap((family) =>
      [family.evidence, ...family.members, ...family.retirements, ...family.members.flatMap((each) => each.ladder ?? [])]
        .filter((claim) => !isComplete(claim))
        .map(() => family.id),
    );
    expect(bare).toEqual([]);
  });

  it('state one licence for the family or one for each member, never a licence beside members of a different one', () => {
    const mixed = catalogue.families.filter(
      ({ licence, members }) => licence !== undefined && members.some((member) => member.licence !== licence),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('lend no licence to a release of which they know only the owner', () => {
    const lent = catalogue.families.flatMap(({ references }) =>
      Object.entries(references).flatMap(([namespace, patterns]) =>
        patterns
          .filter((pattern) => /^[^*]*\/\*$/.test(pattern))
          .map((pattern) => `${pattern.slice(0, -1)}unheard-of`)
          .filter((name) => {
            const { family, member, unseen } = catalogue.lookupModel(namespace, name);
            const { licence = 'LicenseRef-Unknown', seen = [] } = member ?? family ?? {};
            if (unseen || seen.includes('*') || (member?.access ?? family?.access) === 'api-only') return false;
            return licence !== 'LicenseRef-Unknown' && family?.overlay !== true;
          }),
      ),
    );
    expect(lent).toEqual([]);
  });

  it('say of the weights what the licences say, where nothing else is known of them', () => {
    const free = new Set(['permissive', 'public-domain', 'copyleft']);
    const categories = new Map<string, string>(files.data.licences.map(({ id, category }) => [id, category]));
    const all = (family: ModelFamily, fits: (category: string) => boolean): boolean =>
      [family, ...family.members].every(({ licence = '' }) => licence === '' || fits(categories.get(licence) ?? 'free and bound'));
    const wrong = catalogue.families.filter((family) => {
      const { basis, components } = family.openness;
      if (basis !== 'licence only' || family.access === 'api-only') return false;
      const isBuiltOn = family.basedOn.length > 0 || family.members.some(({ basedOn = [] }) => basedOn.length > 0);
      if (components.weights === 'open') return all(family, (category) => category !== 'free and bound' && !free.has(category));
      return components.weights === 'partial' && !isBuiltOn && all(family, (category) => free.has(category));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('mark entries that only collect uploads', () => {
    const lumps = catalogue.families.filter(({ id, collection }) => /^(?:misc|community|various)\//.test(id) && !collection);
    expect(lumps.map(({ id }) => id)).toEqual([]);
  });

  it('give the notes in both languages', () => {
    const notes = catalogue.families.flatMap(({ id, note, members }) =>
      [note, ...members.map((member) => member.note)].flatMap((each) => (each && !each.ko ? [id] : [])),
    );
    expect(notes).toEqual([]);
  });
});

describe('the models everybody asks about', () => {
  it.each([
    ['huggingface', 'meta-llama/Llama-2-70b-chat-hf', 'meta/llama-2', 'LicenseRef-Llama-2-Community'],
    ['huggingface', 'meta-llama/Meta-Llama-3-8B', 'meta/llama-3', 'LicenseRef-Llama-3-Community'],
    ['huggingface', 'meta-llama/Llama-3.1-405B-Instruct', 'meta/llama-3.1', 'LicenseRef-Llama-3.1-Community'],
    ['huggingface', 'meta-llama/Llama-3.2-11B-Vision', 'meta/llama-3.2', 'LicenseRef-Llama-3.2-Community'],
    ['huggingface', 'meta-llama/Llama-3.3-70B-Instruct', 'meta/llama-3.3', 'LicenseRef-Llama-3.3-Community'],
    ['huggingface', 'meta-llama/Llama-4-Scout-17B-16E', 'meta/llama-4', 'LicenseRef-Llama-4-Community'],
    ['huggingface', 'codellama/CodeLlama-34b-hf', 'meta/code-llama', 'LicenseRef-Llama-2-Community'],
    ['huggingface', 'Qwen/Qwen-7B-Chat', 'alibaba/qwen', 'LicenseRef-Tongyi-Qianwen'],
    ['huggingface', 'Qwen/Qwen-1_8B', 'alibaba/qwen', 'LicenseRef-Tongyi-Qianwen-Research'],
    ['huggingface', 'Qwen/Qwen2-7B', 'alibaba/qwen2', 'Apache-2.0'],
    ['huggingface', 'Qwen/Qwen2-72B', 'alibaba/qwen2', 'LicenseRef-Tongyi-Qianwen'],
    ['huggingface', 'Qwen/Qwen2.5-3B-Instruct', 'alibaba/qwen2.5', 'LicenseRef-Qwen-Research'],
    ['huggingface', 'Qwen/Qwen2.5-7B-Instruct', 'alibaba/qwen2.5', 'Apache-2.0'],
    ['huggingface', 'Qwen/Qwen2.5-72B-Instruct', 'alibaba/qwen2.5', 'LicenseRef-Qwen'],
    ['huggingface', 'Qwen/Qwen3-32B', 'alibaba/qwen3', 'Apache-2.0'],
    ['huggingface', 'google/gemma-2b', 'google/gemma-1', 'LicenseRef-Gemma'],
    ['huggingface', 'google/gemma-2-9b-it', 'google/gemma-2', 'LicenseRef-Gemma'],
    ['huggingface', 'google/gemma-3-27b-it', 'google/gemma-3', 'LicenseRef-Gemma'],
    ['huggingface', 'google/gemma-4-31b-it', 'google/gemma-4', 'Apache-2.0'],
    ['huggingface', 'upstage/SOLAR-10.7B-v1.0', 'upstage/solar', 'Apache-2.0'],
    ['huggingface', 'upstage/SOLAR-10.7B-Instruct-v1.0', 'upstage/solar', 'CC-BY-NC-4.0'],
    ['huggingface', 'upstage/Solar-Open-100B', 'upstage/solar', 'LicenseRef-Upstage-Solar'],
    ['openai', 'gpt-3.5-turbo', 'openai/gpt-3.5', 'LicenseRef-OpenAI-Services-Agreement'],
    ['openai', 'gpt-4-0613', 'openai/gpt-4', 'LicenseRef-OpenAI-Services-Agreement'],
    ['openai', 'gpt-4o-mini', 'openai/gpt-4o', 'LicenseRef-OpenAI-Services-Agreement'],
    ['openai', 'gpt-4.1-nano', 'openai/gpt-4.1', 'LicenseRef-OpenAI-Services-Agreement'],
    ['openai', 'o3-mini', 'openai/o3', 'LicenseRef-OpenAI-Services-Agreement'],
    ['openai', 'text-embedding-3-small', 'openai/embeddings', 'LicenseRef-OpenAI-Services-Agreement'],
    ['anthropic', 'claude-3-5-sonnet-20241022', 'anthropic/claude-3.5', 'LicenseRef-Anthropic-Commercial-Terms'],
    ['bedrock', 'amazon.titan-text-express-v1', 'amazon/titan-text', 'LicenseRef-AWS-Bedrock'],
    ['bedrock', 'us.amazon.nova-pro-v1:0', 'amazon/nova', 'LicenseRef-AWS-Bedrock'],
    ['vertex', 'text-bison@001', 'google/palm-2', 'LicenseRef-Google-Cloud-Vertex-AI'],
    ['gemini', 'gemini-1.5-pro', 'google/gemini-1.5', 'LicenseRef-Google-Gemini-API'],
    ['dashscope', 'qwen-max', 'alibaba/qwen-api', 'LicenseRef-Alibaba-Model-Studio'],
    ['upstage', 'solar-pro2', 'upstage/solar-api', 'LicenseRef-Upstage-API'],
    ['any', 'chatgpt', 'openai/chatgpt', 'LicenseRef-OpenAI-Terms-of-Use'],
  ])('%s %s is %s under %s', (namespace, id, family, licence) => {
    expect(stated(namespace, id)).toEqual([family, licence]);
  });
});

describe('a hub id without its owner', () => {
  it.each([
    ['bart-large-mnli', 'meta/bart', 'MIT'],
    ['bert-base-NER', 'misc/ner', 'MIT'],
    ['bert-base-cased-squad2', 'misc/hub-language', 'CC-BY-4.0'],
    ['bert-base-german-cased', 'google/bert', 'MIT'],
    ['bert-base-japanese', 'tohoku/bert-japanese', 'CC-BY-SA-3.0'],
    ['bert-base-multilingual-uncased-sentiment', 'misc/classifiers', 'MIT'],
    ['bert-base-portuguese-cased', 'misc/hub-text', 'MIT'],
    ['bert-base-uncased', 'google/bert', 'Apache-2.0'],
    ['BRIA-3.2', 'bria/rmbg', 'CC-BY-NC-4.0'],
    ['CodeFuse-DeepSeek-33B', 'codefuse/codefuse', 'LicenseRef-CodeFuse-Community'],
    ['controlnet-union-sdxl-1.0', 'lllyasviel/controlnet', 'Apache-2.0'],
    ['DeepSeek-Math-V2', 'deepseek/deepseek-v3', 'Apache-2.0'],
    ['FLUX.1-dev', 'bfl/flux1', 'LicenseRef-FLUX.1-dev-NC'],
    ['GigaChat-20B-A3B', 'ai-forever/ru', 'MIT'],
    ['glm-4v-9b', 'zhipu/glm-4', 'LicenseRef-GLM-4'],
    ['gpt-neo-2.7B', 'eleutherai/gpt-neo', 'MIT'],
    ['gpt-neox-20b', 'eleutherai/gpt-neox', 'Apache-2.0'],
    ['Llama-2-70b-instruct', 'upstage/solar', 'CC-BY-NC-4.0'],
    ['Llama-3.1-8B-UltraLong-1M-Instruct', 'nvidia/llama-nemotron', 'CC-BY-NC-4.0'],
    ['Llama-3-Swallow-8B-v0.1', 'tokyotech/swallow', 'LicenseRef-Llama-3-Community'],
    ['llava-next-72b', 'llava/onevision', 'LicenseRef-Tongyi-Qianwen'],
    ['mistral-7b-sft-beta', 'huggingface/zephyr', 'MIT'],
    ['nemotron-3-8b-base-4k', 'nvidia/nemotron-4', 'LicenseRef-NVIDIA-AI-Foundation-Models-Community'],
    ['Nemotron-4-340B-Instruct', 'nvidia/nemotron-4', 'LicenseRef-NVIDIA-Open-Model'],
    ['Qwen3-1.7B-pfn-qfin', 'japan/hub-text', 'LicenseRef-PLaMo-Community'],
    ['Qwen3-TTS-12Hz-1.7B-Base', 'alibaba/qwen3-vl', 'Apache-2.0'],
    ['qwen3-tts-flash', 'alibaba/qwen3-api', 'LicenseRef-Alibaba-Model-Studio'],
    ['rf-detr-2xlarge', 'baidu/rt-detr', 'LicenseRef-Roboflow-PML-1.0'],
    ['t5-base-japanese', 'misc/hub-language', 'CC-BY-SA-4.0'],
    ['/models/grok-2', 'xai/grok-2', 'LicenseRef-Grok-2-Community'],
    ['./models/jina-embeddings-v3', 'jina/v3-on', 'CC-BY-NC-4.0'],
  ])('%s is %s under %s', (name, family, licence) => {
    expect(stated('any', name)).toEqual([family, licence]);
  });

  it.each(['bert-base-of-somebody', 'somebody/bert-base-of-mine'])('%s is nothing of Google', (name) => {
    expect(catalogue.lookupModel('any', name).family).toBeUndefined();
  });
});

/** Family and licence of a name. */
function stated(namespace: string, id: string): readonly (string | undefined)[] {
  const found = catalogue.lookupModel(namespace, id);
  return [found.family?.id, found.member?.licence ?? found.family?.licence];
}
