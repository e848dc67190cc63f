import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function literals(path: string, text: string): readonly string[] {
  return scanText(context, { path, text }).references.map(({ reference }) => reference.literal);
}

describe('unknown repositories whose name says that they are models', () => {
  it('count where a key asks for a model', () => {
    expect(literals('app.py', 'MODEL_NAME = "zephyrus/Xylo-7B-Instruct"\n')).toEqual(['zephyrus/Xylo-7B-Instruct']);
    expect(literals('.env', 'LLM_MODEL=zephyrus/xylo-reranker-x\n')).toEqual(['zephyrus/xylo-reranker-x']);
    expect(literals('app.yaml', 'model_name: zephyrus/xylo-1.5b-it\n')).toEqual(['zephyrus/xylo-1.5b-it']);
  });

  it('do not count under another key, in a test, as a folder or with a plain name', () => {
    expect(literals('app.py', 'PLACE = "zephyrus/Xylo-7B-Instruct"\n')).toEqual([]);
    expect(literals('tests/test_app.py', 'MODEL_NAME = "zephyrus/Xylo-7B-Instruct"\n')).toEqual([]);
    expect(literals('app.py', 'model_path = "outputs/xylo-7b-instruct"\n')).toEqual([]);
    expect(literals('app.py', 'model = "zephyrus/Corolla-8"\n')).toEqual([]);
    expect(literals('app.yaml', 'model: your-org/xylo-7b-instruct\n')).toEqual([]);
  });
});

describe('unknown files of weights whose name says which model they hold', () => {
  it('count in code, comments, tests, commands and settings', () => {
    expect(literals('app.py', 'path = "/models/xylophonic-1b-instruct.q8_0.gguf"\n')).toEqual([
      'xylophonic-1b-instruct.q8_0.gguf',
    ]);
    expect(literals('app.py', '# uses xylophonic-7b-chat.Q4_K_M.gguf by default\n')).toEqual([
      'xylophonic-7b-chat.Q4_K_M.gguf',
    ]);
    expect(literals('tests/test_app.py', 'load("xylophonic-7b.Q4_K_M.gguf")\n')).toEqual(['xylophonic-7b.Q4_K_M.gguf']);
    expect(literals('run.sh', 'cp xylophonic_int8.onnx /srv\n')).toEqual(['xylophonic_int8.onnx']);
    expect(literals('app.yaml', 'file: assets/xylophonic-fp16.safetensors\n')).toEqual(['xylophonic-fp16.safetensors']);
  });

  it('do not count with words that any model has, or without a size or form', () => {
    const names = [
      'model.gguf',
      'model-Q4_K_M.gguf',
      'mmproj-BF16.gguf',
      'encoder_int8.onnx',
      'our_own_style_v2.safetensors',
    ];
    expect(literals('app.py', `x = [${names.map((name) => `"${name}"`).join(', ')}]\n`)).toEqual([]);
    expect(
      literals('app.py', 'x = ["test_fp16.onnx", "your-model-7b.gguf", "model-00001-of-00002.safetensors"]\n'),
    ).toEqual([]);
  });
});
