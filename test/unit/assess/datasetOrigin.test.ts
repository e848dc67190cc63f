import { describe, expect, it } from 'vitest';

import { datasetOrigin } from '../../../src/assess/datasetOrigin';
import { realCatalogue } from '../../support/realCatalogue';

describe('the model a data set was made with, by its name', () => {
  it.each([
    ['vicgalle/alpaca-gpt4', 'openai/gpt-4'],
    ['teknium/GPT4-LLM-Cleaned', 'openai/gpt-4'],
    ['somebody/gpt-3.5-turbo-dialogues', 'openai/gpt-3.5'],
    ['somebody/claude-3-opus-instruct-15k', 'anthropic/claude-3'],
    ['somebody/math-gemini-2.0-flash', 'google/gemini-2.0'],
    ['openai/gsm8k', undefined],
    ['tatsu-lab/alpaca', undefined],
    ['somebody/gpt2-outputs', undefined],
    ['somebody/llama-3.1-8b-answers', undefined],
    ['HuggingFaceH4/ultrachat_200k', undefined],
    ['allenai/c4', undefined],
    ['open-r1/OpenR1-Math-220k', undefined],
    ['somebody/step-2-of-10', undefined],
    ['cais/mmlu', undefined],
    ['', undefined],
  ])('%s: %s', (id, family) => {
    expect(datasetOrigin(realCatalogue(), id)?.family.id).toBe(family);
  });
});
