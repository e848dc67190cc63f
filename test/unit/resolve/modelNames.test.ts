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
    ['openrouter', 'meta-llama/llama-3-8b:free', 'openrouter meta-llama/llama-3-8b:free'],
    ['ollama', 'mistral:latest', 'ollama mistral:latest'],
  ])('%s %s is first read as %s', (namespace, id, expected) => {
    expect(first(namespace, id)).toBe(expected);
  });

  it('keeps the literal reading as a fallback', () => {
    expect(nameAttempts('litellm', 'openai/gpt-4o')).toContainEqual({ namespace: 'litellm', id: 'openai/gpt-4o' });
  });

  it('stops after a few prefixes', () => {
    expect(nameAttempts('litellm', 'openai/'.repeat(10_000)).length).toBeLessThan(8);
  });
});
