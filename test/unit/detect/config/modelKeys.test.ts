import { describe, expect, it } from 'vitest';

import { isModelVariable, isSecretKey, meaningOfKey } from '../../../../src/detect/config/modelKeys';

describe('meaningOfKey', () => {
  it('compares keys without case and separators', () => {
    expect(['base_model', 'baseModel', 'BASE-MODEL', 'chat.model'].map(meaningOfKey)).toEqual([
      'model',
      'model',
      'model',
      'model',
    ]);
  });
  it('tells lists, deployments and look-alikes apart', () => {
    expect(
      ['fallbackModels', 'azureDeployment', 'served_model_name', 'hub_model_id', 'model_type', 'colour'].map(
        meaningOfKey,
      ),
    ).toEqual(['models', 'deployment', 'never', 'never', 'never', undefined]);
  });
});

describe('isModelVariable', () => {
  it('accepts variables that name a model and no others', () => {
    const names = [
      'OPENAI_MODEL',
      'LLM',
      'EMBEDDING_MODEL_NAME',
      'AZURE_OPENAI_DEPLOYMENT',
      'LLM_API_KEY',
      'MODEL_MAX_TOKENS',
      'HOME',
    ];
    expect(names.filter(isModelVariable)).toEqual(names.slice(0, 4));
  });
});

describe('isSecretKey', () => {
  it('knows secrets but not tokenizers', () => {
    expect(['OPENAI_API_KEY', 'hf_token', 'tokenizer', 'max_tokens'].map(isSecretKey)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
