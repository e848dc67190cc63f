import { describe, expect, it } from 'vitest';

import { nameAttempts } from '../../../src/resolve/modelNames';

const first = (namespace: string, id: string): string => {
  const [attempt] = nameAttempts(namespace, id);
  return `${attempt?.namespace ?? ''} ${attempt?.id ?? ''}`;
};

describe('nameAttempts', () => {
  it.each([
    ['litellm', 'openrouter/anthropic/claude-3.5-sonnet', 'openrouter anthropic/claude-3.5-sonnet'],
    ['litellm', 'bedrock/us.anthropic.claude-v2', 'bedrock us.anthropic.claude-v2'],
    ['any', 'openai:gpt-4o', 'openai gpt-4o'],
    ['any', 'openai:chat:gpt-4o', 'openai gpt-4o'],
    ['any', 'models/gemini-1.5-pro', 'gemini gemini-1.5-pro'],
    ['any', 'models/Stable-diffusion', 'any models/Stable-diffusion'],
    ['any', 'publishers/google/models/gemini-1.5-pro', 'vertex gemini-1.5-pro'],
    ['any', 'publishers/meta/models/llama3', 'vertex meta/llama3'],
    ['bedrock', 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-v2', 'bedrock anthropic.claude-v2'],
    ['any', 'https://huggingface.co/Qwen/Qwen2-7B/resolve/main/x.bin', 'huggingface Qwen/Qwen2-7B'],
    ['any', 'hf://Qwen/Qwen2-7B', 'huggingface Qwen/Qwen2-7B'],
    ['any', 'local:BAAI/bge-m3', 'huggingface BAAI/bge-m3'],
    ['any', 'local:models/a/b', 'any local:models/a/b'],
    ['ollama', 'hf.co/a/b-GGUF:Q4_K_M', 'huggingface a/b-GGUF'],
    ['huggingface', 'a/b@main', 'huggingface a/b'],
    ['openai', 'hd/1024-x-1024/dall-e-3', 'openai dall-e-3'],
    ['openrouter', 'meta-llama/llama-3-8b:free', 'openrouter meta-llama/llama-3-8b'],
    ['openrouter', 'openai/gpt-5:batch', 'openrouter openai/gpt-5'],
    ['ollama', 'mistral:latest', 'ollama mistral:latest'],
    ['promptfoo', 'huggingface:text-generation:a/b-7b', 'huggingface a/b-7b'],
    ['keras', 'kaggle://google/gemma/keras/gemma_2b_en', 'kaggle google/gemma/keras/gemma_2b_en'],
    ['any', 'facebook/opt-', 'any facebook/opt-'],
    ['any', 'bedrock-mantle:openai.gpt-oss-20b', 'bedrock openai.gpt-oss-20b'],
    ['any', 'google-cloud:gemini-2.5-pro', 'vertex gemini-2.5-pro'],
    ['any', 'heroku:claude-4-5-sonnet', 'any claude-4-5-sonnet'],
    ['any', 'openai/gemma3:12b', 'ollama gemma3:12b'],
    ['litellm', 'openai/phi4:14b', 'ollama phi4:14b'],
    ['litellm', 'openai/ft:gpt-4o:acme', 'openai ft:gpt-4o:acme'],
  ])('%s %s is first read as %s', (namespace, id, expected) => {
    expect(first(namespace, id)).toBe(expected);
  });

  it('reads a handle of Kaggle by owner and model, or by the variation where its team passes on the work of others', () => {
    expect(nameAttempts('kaggle', 'google/gemma-2/keras/gemma2_2b_en/1')).toContainEqual({
      namespace: 'kaggle',
      id: 'google/gemma-2',
    });
    expect(nameAttempts('kaggle', 'keras/gemma/keras/gemma_2b_en')).toContainEqual({
      namespace: 'any',
      id: 'gemma-2b',
    });
  });

  it('reads the head of a computed name without its dash too', () => {
    expect(nameAttempts('any', 'gpt-4o-')).toEqual([
      { namespace: 'any', id: 'gpt-4o-' },
      { namespace: 'any', id: 'gpt-4o' },
    ]);
  });

  it('keeps the literal reading as a fallback', () => {
    expect(nameAttempts('litellm', 'openai/gpt-4o')).toContainEqual({ namespace: 'litellm', id: 'openai/gpt-4o' });
  });

  it.each([
    ['any', 'vertexai.gemini-2.5-flash', 'vertex gemini-2.5-flash'],
    ['any', 'local.granite-3.3-2b', 'any granite-3.3-2b'],
    ['any', 'text-embedding-nomic-embed-text-v1.5', 'any nomic-embed-text-v1.5'],
    ['any', 'local:all-minilm-l6-v2', 'any all-minilm-l6-v2'],
    ['symbol', 'BedrockClaude37Sonnet', 'symbol Claude37Sonnet'],
    ['symbol', 'AZURE_GPT_4O', 'symbol GPT_4O'],
  ])('takes what stands before the name off %s %s', (namespace, id, expected) => {
    const read = nameAttempts(namespace, id).map((each) => `${each.namespace} ${each.id}`);
    expect(read).toEqual([`${namespace} ${id}`, expected]);
  });

  it('takes nothing off what only begins like a provider', () => {
    expect(nameAttempts('symbol', 'Azurean4')).toHaveLength(1);
    expect(nameAttempts('any', 'openai.images')).toHaveLength(1);
    expect(nameAttempts('openai', 'local:x')).toHaveLength(1);
  });

  it('stops after a few prefixes', () => {
    expect(nameAttempts('litellm', 'openai/'.repeat(10_000)).length).toBeLessThan(8);
  });
});
