import { describe, expect, it } from 'vitest';

import { sizeLabel, statedSize } from '../../../src/editor/fixes/modelSize';

describe('the size an id states', () => {
  it.each([
    ['meta-llama/Llama-2-7b-hf', 7],
    ['Qwen/Qwen2.5-0.5B-Instruct', 0.5],
    ['mistralai/Mixtral-8x7B-v0.1', 56],
    ['llama3.2:3b', 3],
    ['lab/small-110m', 0.11],
  ])('%s has %d billion parameters', (id, size) => {
    expect(statedSize(id)).toBeCloseTo(size);
  });

  it.each(['gpt-4o', 'BAAI/bge-m3', 'lab/v2beta', 'claude-3-5-sonnet-20241022'])('%s states none', (id) => {
    expect(statedSize(id)).toBeUndefined();
  });

  it('is written as publishers write it', () => {
    expect([0.11, 0.5, 7, 1.5].map(sizeLabel)).toEqual(['110M', '0.5B', '7B', '1.5B']);
  });
});
