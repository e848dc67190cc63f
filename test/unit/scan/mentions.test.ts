import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function models(path: string, text: string): readonly string[] {
  return scanText(context, { path, text })
    .references.filter(({ reference }) => reference.kind === 'model')
    .map(({ reference }) => reference.id ?? reference.literal);
}

describe('with the shipped catalogue, what a text mentions', () => {
  it('is found in the prose of a settings file', () => {
    const text = [
      'notes:',
      '  - "If that fails, take TheBloke/Mistral-7B-v0.1-GPTQ or wait"',
      '  - Ollama keeps llama3.2:3b + nomic-embed-text loaded',
      '  - Works on a GPT-4 level, from 2 to 10 cards',
    ];
    expect(models('a.yaml', text.join('\n'))).toEqual([
      'TheBloke/Mistral-7B-v0.1-GPTQ',
      'llama3.2:3b',
      'nomic-embed-text',
    ]);
  });

  it('is found in comments of settings without a digit', () => {
    expect(models('pyproject.toml', '[a]\nb = "1" # for dslim/bert-base-NER, see docs/read-me\n')).toEqual([
      'dslim/bert-base-NER',
    ]);
  });

  it('is found behind what a file of weights is for', () => {
    const command = 'run --preload default:GGML:AUTO:mistral-7b-v0.1.Q4_K_M.gguf server.wasm';
    for (const text of [`\`\`\`bash\n${command}\n\`\`\`\n`, `Say: \`${command}\`.\n`])
      expect(models('a.md', text)).toEqual(['mistral-7b-v0.1.Q4_K_M.gguf']);
    expect(models('a.md', '```docker\nFROM ./mistral-7b-v0.1.Q4_K_M.gguf # the model\n```\n')).toEqual([
      'mistral-7b-v0.1.Q4_K_M.gguf',
    ]);
  });

  it('is found in what stands in for a variable', () => {
    const text = 'FILE="${FILE:-/data/ggml-tiny.en.bin}"\nrun "${W:-mistral-7b-v0.1.Q4_K_M.gguf}" "${W%.gguf}"\n';
    expect(models('a.sh', text)).toEqual(['ggml-tiny.en.bin', 'mistral-7b-v0.1.Q4_K_M.gguf']);
  });

  it('is found where the path is one of an API', () => {
    expect(models('a.py', '"""name : str, default="models/gemini-1.5-pro-001"\n"""\n')).toEqual([
      'models/gemini-1.5-pro-001',
    ]);
  });

  it('is found where a row of a table says what its value is for', () => {
    const table =
      '| Host | Variable | Value |\n|---|---|---|\n| Ollama | `CHAT_MODEL` | `mistral` |\n| Ollama | `TZ` | `gemma` |\n';
    expect(models('a.md', table)).toEqual(['mistral']);
  });

  it('is no template that is called after a model', () => {
    expect(models('a.json', '{ "prompt_template": "llama-3-chat", "chat": "llama-3-8b" }')).toEqual(['llama-3-8b']);
    expect(models('a.md', '```json\n{ "prompt_template": "llama-3-chat" }\n```\n')).toEqual([]);
  });

  it('is no folder of a tree in which training writes', () => {
    const tree = [
      'acme/',
      '├── models/',
      '│   └── llama-2-7b-chat/',
      '├── outputs/           # not in the repository',
      '│   ├── qwen3-4b-lora/',
      '│   └── merged/',
      '│       └── qwen3-4b-lora-merged/ # whole',
      '├── runs/',
      '└── llama-3-8b/',
    ];
    expect(models('a.md', tree.join('\n'))).toEqual(['llama-2-7b-chat', 'llama-3-8b']);
  });

  it('is no picture', () => {
    expect(models('a.jsx', "const a = { sprite: 'claude-2', avatar: 'gpt-4' };\n")).toEqual([]);
  });
});

describe('with the shipped catalogue, a model', () => {
  it('is what a section of its own has the path of', () => {
    expect(models('a.yaml', 'model:\n  path: nomic-embed-text:latest\n')).toEqual(['nomic-embed-text:latest']);
    expect(models('a.yaml', 'cache:\n  path: mistral\n')).toEqual([]);
  });

  it('is what an answer of a service says it comes from', () => {
    expect(models('a.json', '{ "modelVersion": "gemini-2.5-flash" }')).toEqual(['gemini-2.5-flash']);
    expect(models('a.json', '{ "modelVersion": "step-2" }')).toEqual([]);
  });

  it('may be short in a choice among others of its publisher', () => {
    const branches = ['gpt-5', 'o1', 'o1-pro', 'o3', 'gpt-4o-mini'].map((name) => `    case '${name}': return 1;`);
    const found = models('a.php', `<?php\nswitch ($x) {\n${branches.join('\n')}\n}\n`);
    expect(found).toEqual(['gpt-5', 'o1', 'o1-pro', 'o3', 'gpt-4o-mini']);
    expect(models('a.php', "<?php\nswitch ($x) {\n case 'o1': case 'p2': case 'q3': return 1;\n}\n")).toEqual([]);
  });

  it('is named by its tag wherever a script says it', () => {
    expect(models('a.sh', 'docker compose exec x create llama3.2:3b -f Modelfile\n')).toEqual(['llama3.2:3b']);
  });
});

describe('with the shipped catalogue, a name', () => {
  const bound = (path: string, text: string): readonly (string | undefined)[] =>
    scanText(context, { path, text }).references.map(({ resolution }) =>
      resolution.kind === 'model' ? resolution.licence : undefined,
    );

  it('has its maker before it on a gateway, which is no call of the service of that maker', () => {
    const names = ['minimax/minimax-m2.1', 'zai/glm-4.6', 'deepseek/deepseek-r1'];
    const text = `const models = ${JSON.stringify(names)};\n`;
    expect(bound('a.ts', text)).toEqual(['LicenseRef-MiniMax-M2.1-Modified-MIT', 'MIT', 'MIT']);
  });

  it('is a path on TensorFlow Hub', () => {
    const paths = ['google/imagenet/resnet_v2_50/feature_vector/5', 'tensorflow/bert_en_uncased_L-12_H-768_A-12/4'];
    const text = paths.map((each) => `hub.KerasLayer("https://tfhub.dev/${each}")\n`).join('');
    expect(bound('a.py', `import tensorflow_hub as hub\n${text}`)).toEqual(['Apache-2.0', 'Apache-2.0']);
  });
});
