import { describe, expect, it } from 'vitest';

import { referenceFor } from '../../../src/scan/referenceFor';
import { realCatalogue } from '../../support/realCatalogue';

describe('a reference that somebody asks about', () => {
  it.each([
    [undefined, 'ultralytics', 'package pypi ultralytics'],
    ['pypi', 'ultralytics@8.2.0', 'package pypi ultralytics 8.2.0'],
    ['pypi', 'ultralytics==8.2.0', 'package pypi ultralytics ==8.2.0'],
    ['pypi', 'ultralytics[export] >=8.1,<9', 'package pypi ultralytics >=8.1,<9'],
    ['npm', '@xenova/transformers', 'package npm @xenova/transformers'],
    ['npm', '@xenova/transformers@2.0.0', 'package npm @xenova/transformers 2.0.0'],
    [undefined, 'pkg:pypi/ultralytics@8.2.0', 'package pypi ultralytics 8.2.0'],
    [undefined, 'pkg:npm/%40xenova/transformers@2.0.0', 'package npm @xenova/transformers 2.0.0'],
    [undefined, 'pkg:maven/dev.langchain4j/langchain4j', 'package maven dev.langchain4j:langchain4j'],
    [undefined, 'pkg:huggingface/meta-llama/Llama-2-7b-hf', 'model huggingface meta-llama/Llama-2-7b-hf'],
    [undefined, 'pkg:', 'model any pkg:'],
    ['huggingface', 'meta-llama/Llama-2-7b-hf@main', 'model huggingface meta-llama/Llama-2-7b-hf@main'],
    ['vertex', 'claude-sonnet-4@20250514', 'model vertex claude-sonnet-4@20250514'],
    [undefined, 'gpt-4o', 'model any gpt-4o'],
  ])('%s %s is a %s', (namespace, asked, expected) => {
    const { kind, namespace: where, id, literal, version } = referenceFor(realCatalogue(), namespace, asked);
    expect(literal).toBe(asked);
    expect([kind, where, id ?? literal, version].filter(Boolean).join(' ')).toBe(expected);
  });
});
