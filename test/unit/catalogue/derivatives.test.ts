import { describe, expect, it } from 'vitest';

import { stripMarks, weightFileStem } from '../../../src/catalogue/derivatives';

describe('stripMarks', () => {
  it.each([
    ['llama-2-7b-chat-gguf', 'llama-2-7b-chat', ['GGUF']],
    ['llama-2-7b-gptq', 'llama-2-7b', ['GPTQ']],
    ['qwen2.5-7b-instruct-awq', 'qwen2.5-7b-instruct', ['AWQ']],
    ['llama-3.2-1b-bnb-4bit', 'llama-3.2-1b', ['bitsandbytes']],
    ['mistral-7b-v0.3-4bit', 'mistral-7b-v0.3', ['MLX']],
    ['phi-3-mini-onnx-web', 'phi-3-mini', ['ONNX']],
    ['llama-3-8b-abliterated-i1-gguf', 'llama-3-8b', ['GGUF', 'abliterated']],
    ['lfm2-24b-a2b-apex-mtp-gguf', 'lfm2-24b-a2b', ['GGUF']],
    ['krea-2-turbo-sdnq-hadamard-uint4', 'krea-2-turbo', ['quantised']],
    ['glm-4.7-w8a8-floatmtp', 'glm-4.7', ['quantised']],
    ['deepseek-v4-pro-w4a16-autoround', 'deepseek-v4-pro', ['quantised']],
    ['minimax-m2.7-jangtq', 'minimax-m2.7', ['quantised']],
    ['qwen3-4b-mnn', 'qwen3-4b', ['MNN']],
    ['voxtral-mini-4b-executorch', 'voxtral-mini-4b', ['ExecuTorch']],
    ['gritlm-7b-vllm', 'gritlm-7b', ['converted']],
    ['glm-4.7-flash-heretic', 'glm-4.7-flash', ['abliterated']],
    ['ltx-2.3-diffusers', 'ltx-2.3', ['converted']],
    ['hidream-i1_comfyui', 'hidream-i1', ['converted']],
    ['krea-2-turbo-apex', 'krea-2-turbo-apex', []],
    ['llama-3-8b-lora', 'llama-3-8b', ['LoRA']],
    ['llama-3-8b-merged', 'llama-3-8b', ['merged']],
    ['llama-2-7b', 'llama-2-7b', []],
  ])('%s leaves %s', (name, stem, marks) => {
    expect(stripMarks(name)).toEqual({ stem, marks });
  });
});

describe('weightFileStem', () => {
  it.each([
    ['models/llama-2-7b-chat.Q4_K_M.gguf', 'llama-2-7b-chat'],
    ['C:\\w\\Mistral-7B-v0.1-IQ3_XS.gguf', 'mistral-7b-v0.1'],
    ['model-x-00001-of-00003.safetensors', 'model-x'],
    ['yolov8n.pt', 'yolov8n'],
  ])('%s has the stem %s', (path, stem) => {
    expect(weightFileStem(path).stem).toBe(stem);
  });
});
