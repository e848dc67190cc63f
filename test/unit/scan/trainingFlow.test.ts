import { describe, expect, it } from 'vitest';

import type { Finding } from '../../../src/domain/finding';
import type { TrainsOnOutputs } from '../../../src/domain/usageProfile';
import { joinTraining } from '../../../src/scan/joinTraining';
import { scanText, type ScanContext } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const catalogue = realCatalogue();
const client = 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o", messages=m)\n';
const load =
  'from transformers import AutoModelForCausalLM\nbase = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")\n';
const train = 'trainer = SFTTrainer(model=base, train_dataset=data)\n';

function contextOf(plan?: TrainsOnOutputs): ScanContext {
  const usage = plan === undefined ? {} : { trainsOnOutputs: plan };
  return { catalogue, policyFor: () => projectPolicy(usage), today: '2026-11-01' };
}

/** The finding about training with the outputs of `gpt-4o`, when it speaks. */
function inFiles(files: Readonly<Record<string, string>>, plan?: TrainsOnOutputs): Finding | undefined {
  const context = contextOf(plan);
  const scans = Object.entries(files).map(([path, text]) => scanText(context, { path, text }));
  return joinTraining(context, scans)
    .flatMap(({ references }) => references)
    .filter(({ reference }) => reference.literal === 'gpt-4o')
    .flatMap(({ verdict }) => verdict.findings)
    .find(({ id, severity }) => id === 'output-training' && severity !== 'hint');
}

describe('outputs that may train a model', () => {
  it('are named with both ends and the clause when one script calls the one and trains the other', () => {
    expect(inFiles({ 'train.py': client + load + train })).toMatchObject({
      severity: 'information',
      effect: 'allowed',
      licence: 'LicenseRef-OpenAI-Services-Agreement',
      evidence: { clause: '3.3(e)' },
      facts: { trained: ['Qwen/Qwen2.5-7B'] },
    });
  });

  it('are barred when the profile says that they train competing models', () => {
    expect(inFiles({ 'train.py': client + load + train }, 'competing-models')?.effect).toBe('forbidden');
  });

  it('are no subject when the profile says that they train nothing', () => {
    expect(inFiles({ 'train.py': client + load + train }, 'none')).toBeUndefined();
  });

  it('are no subject where both models are merely used', () => {
    expect(inFiles({ 'app.py': client + load })).toBeUndefined();
  });

  it('are no subject where only a class is called a trainer', () => {
    expect(inFiles({ 'app.py': `${client}${load}class Trainer(Base):\n  pass\n` })).toBeUndefined();
  });

  it('may come from a script beside the training that makes data', () => {
    const finding = inFiles({ 'src/generate_data.py': client, 'src/train.py': load + train });
    expect(finding?.facts).toMatchObject({ trained: ['Qwen/Qwen2.5-7B'] });
  });

  it('do not come from just any script beside the training, or from another folder', () => {
    expect(inFiles({ 'src/chat.py': client, 'src/train.py': load + train })).toBeUndefined();
    expect(inFiles({ 'data/generate.py': client, 'src/train.py': load + train })).toBeUndefined();
  });

  it('may come from anywhere in the project where the name says that training data is made', () => {
    const files = { 'tools/make_training_data.py': client, 'model/src/train.py': load + train };
    expect(inFiles(files)?.facts['trained']).toEqual(['Qwen/Qwen2.5-7B']);
  });

  it('may train what a settings file names as the base', () => {
    const settings = 'base_model: Qwen/Qwen2.5-7B\nadapter: lora\n';
    const files = { 'generate_data.py': client, 'axolotl.yaml': settings };
    expect(inFiles(files)?.facts['trained']).toEqual(['Qwen/Qwen2.5-7B']);
  });

  it('name the nearest training, not every one of a large repository', () => {
    const other = load.replace('Qwen/Qwen2.5-7B', 'mistralai/Mistral-7B-v0.1');
    const finding = inFiles({
      'one/tools/distill.py': client,
      'one/model/train.py': load + train,
      'two/train.py': other + train,
    });
    expect(finding?.facts['trained']).toEqual(['Qwen/Qwen2.5-7B']);
  });
});

describe('a data set that is named after a closed model', () => {
  const findings = (data: string, plan?: TrainsOnOutputs) =>
    scanText(contextOf(plan), {
      path: 'train.py',
      text: `from datasets import load_dataset\ndata = load_dataset("${data}")\n${load}${train}`,
    })
      .references.filter(({ reference }) => reference.kind === 'dataset')
      .flatMap(({ verdict }) => verdict.findings.filter(({ id }) => id === 'output-training'));

  it('names the model, what is trained and the clause, and bars nothing', () => {
    expect(findings('somebody/alpaca-gpt4')).toMatchObject([
      {
        severity: 'information',
        effect: 'allowed',
        evidence: { clause: '3.3(e)' },
        facts: { madeWith: 'gpt4', trained: ['Qwen/Qwen2.5-7B'] },
      },
    ]);
  });

  it('is silent for any other data set, and where nothing is trained on outputs', () => {
    expect(findings('tatsu-lab/alpaca')).toEqual([]);
    expect(findings('somebody/alpaca-gpt4', 'none')).toEqual([]);
  });
});
