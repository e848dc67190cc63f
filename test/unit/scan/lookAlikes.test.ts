import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function models(path: string, text: string): readonly string[] {
  return scanText(context, { path, text })
    .references.filter(({ reference }) => reference.kind === 'model')
    .map(({ reference }) => reference.literal);
}

const names =
  'gemma orca falcon bloom opt pythia vicuna alpaca camel dolly baichuan yi aya jamba granite arctic zephyr hermes atlas aurora flux wan sora bark clip sam dino swin blip';
const steps = 'step-1 seed-1 yi-1 m1 glm glm-1 step_2 seed-42';
const products = ['Silvia', 'IPHONE14', 'Stratocaster', 'Model S', 'X-T5', 'GT-R', 'ThinkPad', 'WRT54G'];

describe('with the shipped catalogue', () => {
  it.each(names.split(' '))('%s names no model by itself', (name) => {
    expect(models('app.yaml', `framework: ${name}\ntool: ${name}\nname: ${name}\n`)).toEqual([]);
    expect(models('app.py', `import ${name}\nrun("${name}")\nengine = "${name}"\n`)).toEqual([]);
    expect(models('app.ts', `const tool = '${name}';\nstart({ name: '${name}' });\n`)).toEqual([]);
  });

  it.each(steps.split(' '))('%s is a step, a seed or a chip', (name) => {
    expect(models('app.py', `run(step="${name}", seed="${name}")\n`)).toEqual([]);
    expect(models('app.yaml', `step: ${name}\njobs:\n  - ${name}\n`)).toEqual([]);
  });

  it('finds no model in what a driver says', () => {
    const driver = [
      '/* linux/sound/soc/pxa/palm27x.c */',
      '// SD3-Jerry 2008/02/13, T5-cable, ring-2 and M2-slot',
      'static char *name = "palm27x-asoc";',
      '#define FW "amphion/vpu/vpu_fw_imx8_enc.bin"',
      'request_firmware(&fw, "qcom/gpt-4.fw", dev);',
    ];
    expect(models('drivers/x.c', driver.join('\n'))).toEqual([]);
    expect(models('drivers/x.rs', driver.join('\n'))).toEqual([]);
  });

  it('takes no branch for a repository of a hub', () => {
    expect(models('a.py', 'b = ["origin/gpt-4", "feature/llama-3-support", "release/o3", "TCP/IP"]\n')).toEqual([]);
    expect(models('a.yaml', 'on: [origin/gpt-4o, feature/gemma-2-9b]\n')).toEqual([]);
    expect(models('a.py', 'b = ["openai/gpt-4", "acme/llama-3-support"]\n')).toHaveLength(2);
  });

  it('takes no file for a closed model, whatever it is called', () => {
    expect(models('a.py', 'load("gpt-4o-mini.gguf"); load("mistral-7b-v0.1.Q4_K_M.gguf")\n')).toEqual([
      'mistral-7b-v0.1.Q4_K_M.gguf',
    ]);
  });

  it('takes the word for a choice between makers for no model', () => {
    const text = 'def build(model_name: str = "gemini"):\n    return run(model="claude")\n';
    expect(models('a.py', text)).toEqual([]);
    expect(models('a.py', text.replace('gemini', 'gemini-2.5-pro'))).toEqual(['gemini-2.5-pro']);
    expect(models('.env', 'ASR_MODEL=openai_whisper\nWHISPER_MODEL=faster-whisper\n')).toEqual([]);
  });

  it('takes a folder of the project beside a model for no repository', () => {
    expect(models('a.yaml', 'wiki_dir: input/llm-wiki-data-a\nbase: thenlper/gte-small\n')).toEqual([
      'thenlper/gte-small',
    ]);
  });

  it('takes a file of settings that is called after a model for none', () => {
    const file = (end: string): string => `model_file = f"yolov8{size}${end}"\n`;
    expect(models('a.py', file('-{act.lower()}.yaml'))).toEqual([]);
    expect(models('a.py', file('.pt'))).toEqual(['yolov8']);
  });

  it('takes a module for no repository of a tokenizer', () => {
    expect(models('a.js', "S2.define('select2/data/tokenizer', ['jquery'], init);\n")).toEqual([]);
  });

  it('finds what a comment close to its sign names', () => {
    const text = 'sim_model: thenlper/gte-small #BAAI/bge-small-en # all-MiniLM-L6-v2\n';
    expect(models('a.yaml', text)).toEqual(['thenlper/gte-small', 'BAAI/bge-small-en', 'all-MiniLM-L6-v2']);
  });

  it('takes the name of a provider for no model', () => {
    const text =
      "type P = 'google-gemini' | 'openai';\nif (p.provider === 'anthropic-claude') use({ provider: 'xai-grok' });\n";
    expect(models('p.ts', text)).toEqual([]);
    expect(models('p.ts', "use({ model: 'google-gemini' });\n")).toEqual(['google-gemini']);
  });

  it('takes a ticket or a recipe for no model', () => {
    const text = '### VOXTRAL-002\n\nSee QWEN-0117 and `Modelfile.qwen3-8b`, docker/Dockerfile-llama3.\n';
    expect(models('a.md', text)).toEqual([]);
  });

  it('takes what the text calls a data set for no model', () => {
    const text = '| `acme/llama-3-8b-style` | 10 |\n\n```bash\ntrain --dataset acme/llama-3-8b-style\n```\n';
    expect(models('a.md', text)).toEqual([]);
    const code = '# train --data acme/llama-3-8b-chats\ndataset_id: str = "acme/llama-3-8b-chats"\n';
    expect(models('a.py', code)).toEqual([]);
    expect(models('a.md', 'Loads `acme/llama-3-8b-chats`.\n')).toEqual(['acme/llama-3-8b-chats']);
  });

  it('reads the name of an account that begins with a digit', () => {
    expect(models('a.md', '| Model | 01-ai/Yi-34B |\n')).toEqual(['01-ai/Yi-34B']);
    expect(models('a.yaml', '# replaces acme with 01-ai/Yi-34B\na: 1\n')).toEqual(['01-ai/Yi-34B']);
  });

  it('takes a column of a shop for no model', () => {
    expect(
      models('cars.sql', "SELECT * FROM cars WHERE model = 'claude';\nINSERT INTO cars (model) VALUES ('gemma');\n"),
    ).toEqual([]);
    expect(models('agents.sql', "INSERT INTO agents (model) VALUES ('gemma');\n")).toEqual(['gemma']);
  });

  it('takes an everyday word for a model only where a text about Ollama sets it apart', () => {
    expect(models('a.md', 'Use Ollama. Models: `mistral`.\n')).toEqual(['mistral']);
    expect(models('a.md', 'The Models: `mistral`.\n')).toEqual([]);
    expect(
      models('a.md', 'Use Ollama on the mistral coast with `gemma` and models.\n\nCall `mistral` later.\n'),
    ).toEqual(['gemma']);
    expect(models('a.md', 'Use Ollama. Models: `mistralize`, `llama3app`.\n')).toEqual([]);
  });

  it.each(products)('%s is a product, even under a model key', (name) => {
    expect(models('car.py', `Device(vendor="Acme", model="${name}")\n`)).toEqual([]);
    expect(models('Car.java', `Car.builder().modelName("${name}").build();\n`)).toEqual([]);
    expect(models('car.ts', `const car = { model: '${name}' };\n`)).toEqual([]);
    expect(models('car.yaml', `model: "${name}"\n`)).toEqual([]);
    expect(models('Car.vue', `<template><Car model="${name}" :model="'${name}'" /></template>\n`)).toEqual([]);
  });
});

describe('names of packages and licences', () => {
  it.each(['openai-whisper', 'llama-2-license-2023', 'dinov3-license'])('%s is no model', (name) => {
    expect(models('app.ts', `export const name = '${name}';\n`)).toEqual([]);
    expect(models('app.yaml', `aliases:\n  - ${name}\n`)).toEqual([]);
  });
});
