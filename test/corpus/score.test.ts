import { describe, expect, it } from 'vitest';

import { parseLabels, repositoriesOf, type Label } from '../../scripts/accuracy/labels';
import { likeness } from '../../scripts/accuracy/sameName';
import { score, type Found } from '../../scripts/accuracy/score';

const label = (literal: string, line = 1, more: Partial<Label> = {}): Label => ({
  repo: 'r',
  path: 'a.py',
  line,
  literal,
  kind: 'model',
  family: '',
  licence: '',
  class: 'code',
  note: '',
  optional: false,
  ...more,
});
const found = (literal: string, line = 1, more: Partial<Found> = {}): Found => ({
  repo: 'r',
  path: 'a.py',
  line,
  literal,
  kind: 'model',
  tier: 'A',
  role: 'code',
  language: 'python',
  ...more,
});
const run = (labels: Label[], findings: Found[]) => score(labels, repositoriesOf(labels), findings);

describe('score', () => {
  it('accepts a finding one line away', () => {
    expect(run([label('gpt-4o', 3)], [found('gpt-4o', 4)]).misses).toEqual([]);
  });

  it('does not accept one two lines away', () => {
    const { misses, falsePositives } = run([label('gpt-4o', 3)], [found('gpt-4o', 5)]);
    expect([misses.length, falsePositives.length]).toEqual([1, 1]);
  });

  it('answers each label once and counts the rest as duplicates', () => {
    const { answered, duplicates, falsePositives } = run([label('gpt-4o')], [found('gpt-4o'), found('gpt-4o', 2)]);
    expect([answered.length, duplicates, falsePositives.length]).toEqual([1, 1, 0]);
  });

  it('prefers the exact literal', () => {
    const { answered } = run([label('gpt-4o'), label('gpt-4o-mini')], [found('gpt-4o-mini'), found('gpt-4o')]);
    expect(answered.map((pair) => [pair.label.literal, pair.found.literal, pair.likeness])).toEqual(
      expect.arrayContaining([
        ['gpt-4o', 'gpt-4o', 'exact'],
        ['gpt-4o-mini', 'gpt-4o-mini', 'exact'],
      ]),
    );
  });

  it('neither asks for optional labels nor punishes them', () => {
    const optional = label('gpt-4o', 1, { optional: true });
    expect(run([optional], []).misses).toEqual([]);
    expect(run([optional], [found('gpt-4o')])).toMatchObject({ falsePositives: [], optional: 1 });
  });

  it('marks a finding on a negative row', () => {
    const { falsePositives } = run([label('nova', 1, { kind: 'negative' })], [found('nova')]);
    expect(falsePositives.map(({ hardNegative }) => hardNegative)).toEqual([true]);
  });

  it('does not judge files that were not labelled', () => {
    expect(run([label('gpt-4o')], [found('o3', 1, { path: 'b.py' })])).toMatchObject({
      falsePositives: [],
      outside: 1,
    });
  });
});

describe('likeness', () => {
  it.each([
    ['model', 'google/gemma-2-9b', 'https://huggingface.co/google/gemma-2-9b', 'exact'],
    ['model', 'ollama/qwen2.5:7b', 'qwen2.5:7b', 'partial'],
    ['model', 'gpt-4o', 'gpt-4', 'none'],
    ['model', 'o3', 'o3-mini', 'none'],
    ['package', 'sentence_transformers', 'sentence-transformers', 'exact'],
    ['package', 'dev.langchain4j:langchain4j', 'langchain4j', 'exact'],
    ['package', 'ollama/ollama', 'ollama/ollama:0.5.4', 'exact'],
    ['package', 'github.com/cohere-ai/cohere-go/v2', 'github.com/cohere-ai/cohere-go', 'exact'],
    ['package', 'openai', 'openai-whisper', 'none'],
  ] as const)('%s %s and %s: %s', (kind, labelled, other, expected) => {
    expect(likeness(kind, labelled, other)).toBe(expected);
  });
});

describe('parseLabels', () => {
  it('names a line with too few columns', () => {
    expect(() => parseLabels('repo\tpath\nx\n')).toThrow('line 2');
  });
});
