import { describe, expect, it } from 'vitest';

import { beginsLine, isInIdentifier, isPartOfName } from '../../../../src/scan/firstLook/standing';

const encode = (text: string) => new TextEncoder().encode(text);

describe('a key at the beginning of its line', () => {
  it.each(['models:', '  models:', 'a: 1\n- models:', '{"models": 1}', '{ "a": 1,\n\t"models": []'])(
    '%j has one',
    (text) => {
      expect(beginsLine(encode(text), text.indexOf('models'))).toBe(true);
    },
  );

  it.each([' * Supported models:', 'all models:', '// models:'])('%j has none', (text) => {
    expect(beginsLine(encode(text), text.indexOf('models'))).toBe(false);
  });
});

describe('a word as part of a name', () => {
  const isPart = (text: string): boolean => {
    const start = text.indexOf('fireworks');
    const bytes = encode(text);
    return isPartOfName(bytes, start, start + 'fireworks'.length, bytes.length);
  };

  it.each([
    'fireworks',
    'fireworks.client',
    'FROM fireworks-ai'.toLowerCase(),
    'accounts/fireworks/models',
    'provider: "fireworks"',
    'import fireworks',
    'from fireworks import x',
    'langchain_fireworks ',
    'model=fireworks',
    'provider: fireworks\n',
    '- fireworks\n',
  ])('%j is one', (text) => {
    expect(isPart(text)).toBe(true);
  });

  it.each(['see the fireworks tonight', 'the fireworks, however', ' fireworks\n'])('%j is none', (text) => {
    expect(isPart(text)).toBe(false);
  });
});

describe('an identifier of code', () => {
  const isOne = (text: string, word: string): boolean => {
    const bytes = new TextEncoder().encode(text);
    return isInIdentifier(bytes, text.indexOf(word), bytes.length);
  };

  it.each([
    ['err = gen4_init_dev(ndev);', 'gen4'],
    ['enum { COMMAND_A_VALID }', 'COMMAND'],
    ['#define __model 3', '__model'],
  ])('is what stands in %s', (text, word) => {
    expect(isOne(text, word)).toBe(true);
  });

  it.each([
    ['"gpt-4"', 'gpt'],
    ['"laion2b_s32b"', 'laion2b'],
    ['run ollama pull', 'ollama'],
    ['load("models/gpt_4.bin")', 'gpt_4'],
    ['qwen2.5', 'qwen2'],
    ['"org/gpt_4"', 'gpt_4'],
  ])('is not what stands in %s', (text, word) => {
    expect(isOne(text, word)).toBe(false);
  });
});
