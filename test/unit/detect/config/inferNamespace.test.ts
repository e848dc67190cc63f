import { describe, expect, it } from 'vitest';

import { keyedConfig } from '../../../../src/detect/config/keyedConfig';
import { fileKindOf } from '../../../../src/detect/fileKind';

const namespaceIn = (text: string): string | undefined => {
  const source = { path: 'settings.yaml', text };
  return keyedConfig.detect(source, fileKindOf(source)).references[0]?.namespace;
};

describe('the namespace of a keyed value', () => {
  it('comes from a provider beside it', () => {
    expect(namespaceIn('provider: groq\nmodel: gemma2-9b-it')).toBe('groq');
  });
  it('comes from a base URL rather than from the protocol', () => {
    expect(namespaceIn('provider: openai\nbase_url: https://openrouter.ai/api/v1\nmodel: x-1')).toBe('openrouter');
  });
  it('comes from the words of its key', () => {
    expect(namespaceIn('ollamaChatModel: x-1')).toBe('ollama');
  });
  it('comes from the section around it', () => {
    expect(namespaceIn('anthropic:\n  options:\n    model: x-1')).toBe('anthropic');
  });
  it('takes the provider that speaks for the same thing', () => {
    expect(namespaceIn('llm_provider: openai\nembedding_provider: ollama\nembedding_model: x-1')).toBe('ollama');
  });
  it('stays open where nothing tells', () => {
    expect(namespaceIn('model: x-1')).toBe('any');
  });
});
