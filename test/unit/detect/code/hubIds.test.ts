import { describe, expect, it } from 'vitest';

import { idAtSite } from '../../../../src/detect/code/idAtSite';
import { isHubId, weightsBehind } from '../../../../src/detect/code/plausibleId';

describe('an id of the hub', () => {
  it.each(['acme/whisper-large', 'Acme/Llama3', 'acme/tiny-tokenizer'])('is %s', (id) => {
    expect(isHubId(id)).toBe(true);
  });

  it.each([
    'acme/plain',
    'acme/a-b/c',
    'models/my-1',
    'src/app-1',
    'org/name-1',
    'bert-large/tokenizer-config',
    'a/b.gguf',
    'onnx/model.onnx_data',
    'onnx/Constant_7_attr__value',
  ])('is not %s', (id) => {
    expect(isHubId(id)).toBe(false);
  });

  it('is not owned when it names a part of a model', () => {
    expect(idAtSite('bert/vocab', 'huggingface').owned).toBe(false);
    expect(idAtSite('bert/base', 'huggingface').owned).toBe(true);
  });
});

describe('the weights behind an address', () => {
  it('are its last part', () => {
    expect(weightsBehind('https://github.com/acme/x/releases/download/v1/matting_x4.pth')).toBe('matting_x4.pth');
  });

  it.each([
    'https://huggingface.co/acme/x/resolve/main/matting.pth',
    'https://example.com/matting.pth',
    'http://localhost:8080/matting.pth',
    'https://acme.org/a/model.safetensors',
    'https://acme.org/a/readme.html',
    'files/matting.pth',
  ])('are not named by %s', (address) => {
    expect(weightsBehind(address)).toBeUndefined();
  });
});
