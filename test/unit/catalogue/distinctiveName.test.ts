import { describe, expect, it } from 'vitest';

import { isDistinctiveName, isDistinctiveWording } from '../../../src/catalogue/distinctiveName';

describe('a distinctive name', () => {
  it.each(['gpt-4o-mini',
    'onnx-community/whisper-tiny', 'claude-3-haiku-20240307', 'meta-llama/Llama-2-7b-hf', 'llama3:8b', 'anthropic.claude-v2:1', '@cf/baai/bge-m3', 'text-embedding-3-small'])(
    'is %s',
    (name) => {
      expect(isDistinctiveName(name)).toBe(true);
    },
  );

  it.each(['o1',
    'src/large', 'command', 'base', 'solar', 'step-2', 'base-10', 'v0.1.0-rc.1', 'all-in-one/127.0.0.1', 'nova-2', 'large-v3'])('is not %s', (name) => {
    expect(isDistinctiveName(name)).toBe(false);
  });
});

describe('a distinctive wording', () => {
  it.each(['gemini-pro', 'mistral-large-latest', 'bert-base-uncased', 'sonar-pro'])('is %s', (name) => {
    expect(isDistinctiveWording(name, false)).toBe(true);
  });

  it.each(['solar-pro', 'nova-lite', 'claude-code', 'vicuna-runner', 'gemini', 'text-large', 'Gemini-Pro'])(
    'is not %s',
    (name) => {
      expect(isDistinctiveWording(name, false)).toBe(false);
    },
  );

  it('needs no edition at its end when a model has exactly that name', () => {
    expect(isDistinctiveWording('dolphin-mixer', true)).toBe(true);
  });

  it('stays out when every word is an ordinary one, exact or not', () => {
    expect(isDistinctiveWording('solar-pro', true)).toBe(false);
  });
});
