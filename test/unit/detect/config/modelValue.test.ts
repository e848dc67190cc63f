import { describe, expect, it } from 'vitest';

import { modelValue } from '../../../../src/detect/config/modelValue';

const idIn = (value: string): string | undefined => {
  const site = modelValue(value);
  if (site === undefined) return undefined;
  expect(value.slice(site.offset, site.offset + site.literal.length)).toBe(site.literal);
  return site.literal;
};

describe('modelValue', () => {
  it('takes the default out of a variable, whatever the dialect', () => {
    const values = ['${M:-gpt-4o}', '${M-gpt-4o}', '${M:gpt-4o}', '${oc.env:M,gpt-4o}', '${M:="gpt-4o"}'];
    expect(values.map(idIn)).toEqual(values.map(() => 'gpt-4o'));
  });
  it('finds nothing in a variable without a default', () => {
    expect(['${M}', '${M:?not set}', '$M', '${{ inputs.model }}'].map(idIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('reads the hub scheme with its revision', () => {
    expect(modelValue('hf://org1/name-7b@v2/file.bin')).toMatchObject({
      literal: 'org1/name-7b',
      version: 'v2',
      namespace: 'huggingface',
    });
  });
  it('knows data sets of the hub scheme and leaves Spaces alone', () => {
    expect(modelValue('hf://datasets/org1/set')?.kind).toBe('dataset');
    expect(modelValue('hf://spaces/org1/demo')).toBeUndefined();
  });
  it('takes the base name of a weight file', () => {
    expect(modelValue('sub/phi-2.Q4_K_M.gguf')).toMatchObject({
      literal: 'phi-2.Q4_K_M.gguf',
      namespace: 'weight-file',
    });
  });
  it('passes over shards, globs and generic weight names', () => {
    expect(['model-00001-of-00002.safetensors', '*.gguf', 'best.pt', 'pytorch_model.bin.pt'].map(idIn)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('marks the last part of a local path as local', () => {
    expect(modelValue('/models/Llama-2-7b-hf')).toMatchObject({ literal: 'Llama-2-7b-hf', local: true });
  });
  it('never reads placeholders, switches, sentences and output folders', () => {
    const values = [
      'your-model',
      'org/name',
      '<model>',
      'true',
      'auto',
      'a cat in space',
      'saves/llama3/lora',
      'CHANGE_ME',
      'config.yaml',
      '',
    ];
    expect(values.map(idIn)).toEqual(values.map(() => undefined));
  });
});
