import { describe, expect, it } from 'vitest';

import type { PackageRole } from '../../../src/domain/aiPackage';
import type { Reference, Tier } from '../../../src/domain/reference';
import type { Resolution } from '../../../src/domain/resolution';
import { settleReference } from '../../../src/scan/settleReference';

const unknown: Resolution = { kind: 'unknown', match: 'unknown' };
const ambiguous: Resolution = { kind: 'ambiguous', match: 'ambiguous', candidates: ['a/b', 'c/d'] };
const known = { kind: 'model', match: 'exact' } as Resolution;

function reference(tier: Tier, literal = 'gpt-4o-mini', kind: Reference['kind'] = 'model'): Reference {
  return { kind, literal, span: { start: 0, end: literal.length }, namespace: 'any', tier, role: 'code', form: 'f' };
}

describe('settling a reference', () => {
  it('keeps an unknown id at a definite site, as tier E', () => {
    expect(settleReference(reference('A', 'acme/own-model'), unknown)?.tier).toBe('E');
  });

  it('keeps an unknown repository of an account that holds nothing but converted weights, as tier E', () => {
    expect(settleReference(reference('C', 'mlx-community/Some-Codec-24khz'), unknown)?.tier).toBe('E');
    expect(settleReference(reference('C', 'acme/Some-Codec-24khz'), unknown)).toBeUndefined();
  });

  it('keeps an unknown repository that a variable or a flag for a model names, as tier E', () => {
    const named = (form: string, literal: string): Reference => ({ ...reference('B', literal), form });
    expect(settleReference(named('dockerfile-env', 'acme/wind-chat'), unknown)?.tier).toBe('E');
    expect(settleReference(named('flag-default', 'data/model_gpu'), unknown)).toBeUndefined();
    expect(settleReference(named('env-default', 'acme/chat'), unknown)).toBeUndefined();
    expect(settleReference(named('object-property', 'acme/wind-chat'), unknown)).toBeUndefined();
  });

  it('drops the beginning of the names of weights', () => {
    expect(settleReference({ ...reference('C', 'qwen2.5.'), form: 'bare-literal' }, known)).toBeUndefined();
  });

  it('drops an unknown id that says it is none', () => {
    for (const literal of ['gpt-something', 'model-name:tag', 'not-important', 'acme-test', 'some-model'])
      expect(settleReference(reference('A', literal), unknown)).toBeUndefined();
    expect(settleReference(reference('A', 'acme/tester-7b'), unknown)?.tier).toBe('E');
    expect(settleReference(reference('A', 'acme-test'), known)).toBeDefined();
  });

  it('passes over a package that carries and calls no model', () => {
    const found = (role: PackageRole): Resolution =>
      ({ kind: 'package', match: 'exact', aiPackage: { role } }) as unknown as Resolution;
    expect(settleReference(reference('A', 'pymupdf', 'package'), found('neighbour'))).toBeUndefined();
    expect(settleReference(reference('A', 'torch', 'package'), found('runtime'))).toBeDefined();
  });

  it('keeps a generic keyed value only when the catalogue knows it', () => {
    expect(settleReference(reference('B'), unknown)).toBeUndefined();
    expect(settleReference(reference('B'), known)?.tier).toBe('B');
  });

  it('drops a keyed value that only starts like a model', () => {
    const guessed = { kind: 'model', match: 'pattern' } as Resolution;
    expect(settleReference(reference('B', 'voyage-plan'), guessed)).toBeUndefined();
    expect(settleReference(reference('B', 'voyage-large'), guessed)).toBeDefined();
    expect(settleReference({ ...reference('B', 'voyage-plan'), namespace: 'voyage' }, guessed)).toBeDefined();
  });

  it('drops a mention of software called after a model, and of what lies in a folder of the project', () => {
    const guessed = { kind: 'model', match: 'pattern' } as Resolution;
    for (const literal of [
      'qwen35-toolkit',
      'llama-3.1-server',
      'gpt-4o-proxy',
      'gpt-oss-gradio-chat',
      'granite-3-1-8b-instruct-predictor',
      'configs/qwen3-8b',
      'scripts/gpt-4o-mini',
    ]) {
      expect(settleReference(reference('C', literal), guessed)).toBeUndefined();
      expect(settleReference(reference('C', literal), known)).toBeDefined();
    }
    for (const literal of ['qwen2.5-coder', 'phi-3-vision', 'acme/llama-3.1-server', 'qwen3-8b-configurable'])
      expect(settleReference(reference('C', literal), guessed)).toBeDefined();
  });

  it('takes a constant without a version by the exact name of a model, or by an edition at its end', () => {
    const guessed = { kind: 'model', match: 'pattern' } as Resolution;
    const symbol = (literal: string): Reference => ({ ...reference('B', literal), namespace: 'symbol' });
    expect(settleReference(symbol('QWEN_TURBO'), guessed)).toBeDefined();
    expect(settleReference(symbol('QWEN_PARSER'), guessed)).toBeUndefined();
    expect(settleReference(symbol('QwenParser'), guessed)).toBeUndefined();
    expect(settleReference(symbol('QWEN_PARSER'), known)).toBeDefined();
  });

  it('keeps an ambiguous keyed value, so that the doubt is shown', () => {
    expect(settleReference(reference('B'), ambiguous)).toBeDefined();
  });

  it('keeps a bare literal only when it is known and means nothing else', () => {
    expect(settleReference(reference('C'), known)).toBeDefined();
    expect(settleReference(reference('C', 'command'), known)).toBeUndefined();
    expect(settleReference(reference('C'), unknown)).toBeUndefined();
  });

  it('takes words under a foreign owner for the name of a project', () => {
    const alike = { kind: 'model', match: 'derived-probable' } as Resolution;
    const word = (literal: string): Reference => ({ ...reference('C', literal), form: 'comment-word' });
    expect(settleReference(word('somebody/stable-diffusion-webui'), alike)).toBeUndefined();
    expect(settleReference(word('somebody/stable-diffusion-2'), alike)).toBeDefined();
    expect(settleReference(word('speech/tuned/whisper-large-v3-ko'), alike)).toBeUndefined();
    expect(settleReference(word('stabilityai/stable-diffusion-base'), known)).toBeDefined();
    expect(settleReference(reference('C', 'somebody/bge-reranker-large'), alike)).toBeDefined();
  });

  it('takes a file of weights by its name when that is more than a word', () => {
    const file = (literal: string): Reference => ({ ...reference('C', literal), namespace: 'weight-file' });
    expect(settleReference(file('silero_vad.onnx'), known)).toBeDefined();
    expect(settleReference(file('cache/codeformer.pth'), known)).toBeDefined();
    expect(settleReference(file('base.pt'), known)).toBeUndefined();
  });

  it('takes an edition behind a letter and a number, and capitals behind a known owner', () => {
    const pattern = { kind: 'model', match: 'pattern' } as Resolution;
    expect(settleReference(reference('C', 'o1-pro'), pattern)).toBeDefined();
    expect(settleReference(reference('C', 'o1-part'), pattern)).toBeUndefined();
    expect(settleReference(reference('C', 'Kwai-Kolors/Kolors'), pattern)).toBeDefined();
    expect(settleReference(reference('C', 'openai/whisper'), pattern)).toBeUndefined();
  });

  it('drops packages that are no AI packages', () => {
    expect(settleReference(reference('A', 'left-pad', 'package'), unknown)).toBeUndefined();
  });

  it('keeps datasets, which the catalogue need not know', () => {
    expect(settleReference(reference('A', 'squad_v2', 'dataset'), unknown)).toBeDefined();
  });
});
