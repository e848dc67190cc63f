import { describe, expect, it } from 'vitest';

import { foldName, squashName, tokenise, withoutBrand } from '../../../src/catalogue/foldName';

describe('foldName', () => {
  it.each([
    ['GPT-4.1', 'gpt-4-1'],
    ['ft:gpt-4o-mini-2024-07-18:acme:x:1', 'gpt-4o-mini-2024-07-18'],
    ['us.anthropic.claude-3-5-sonnet-20241022-v2:0', 'claude-3-5-sonnet-20241022-v2-0'],
    ['ca.amazon.nova-lite-v1:0', 'nova-lite-v1-0'],
    ['accounts/fireworks/models/llama-v3p1-405b', 'llama-v3-1-405b'],
    ['deepseek.r1-v1:0', 'deepseek-r1-v1-0'],
    ['@cf/meta/llama-3-8b', 'llama-3-8b'],
    ['Qwen/Qwen-1_8B', 'qwen-1-8b'],
  ])('%s becomes %s', (id, folded) => {
    expect(foldName(id)).toBe(folded);
  });
});

describe('withoutBrand', () => {
  it('takes a brand off the front', () => {
    expect(withoutBrand('databricks-gpt-5')).toBe('gpt-5');
  });

  it('leaves a name without a brand', () => {
    expect(withoutBrand('gpt-5')).toBeUndefined();
  });
});

describe('squashName and tokenise', () => {
  it('squash to letters and digits', () => {
    expect(squashName('GPT_4_O_MINI')).toBe('gpt4omini');
  });

  it('keep runs of letters and digits apart', () => {
    expect(tokenise('Qwen2.5-72B*')).toBe('qwen-2-5-72-b*');
  });
});
