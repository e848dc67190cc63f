import { describe, expect, it } from 'vitest';

import { createKnownNames } from '../../../../src/scan/firstLook/knownNames';
import { realCatalogue } from '../../../support/realCatalogue';

const isKnownName = createKnownNames(realCatalogue());

/** Asks about the place where `@@` stands in the text. */
function knows(text: string): boolean {
  const start = text.indexOf('@@');
  const bytes = new TextEncoder().encode(text.replace('@@', ''));
  return isKnownName(bytes, start, bytes.length);
}

describe('the name around a place', () => {
  it.each([
    'use @@gpt-4o-mini here',
    'use @@gpt-4o-mini.',
    '"anthropic.@@claude-3-5-sonnet-20240620-v1:0"',
    'meta-@@llama/Llama-2-7b-hf',
    'openai/@@gpt-4o:free',
    'http://host/models/@@gpt-4o-mini:generateContent?x=1',
    'f"@@gpt-4-{date}"',
    'image: @@vllm/vllm-openai:v0.6.0',
    'ChatModel.@@GPT_4O_MINI',
    '\\n@@gpt-4o-mini\\n',
  ])('%j may be a model', (text) => {
    expect(knows(text)).toBe(true);
  });

  it.each(['see @@step-2 below', 'static int @@gen4_init(void)', '@@reflection-based code', 'a @@compound-word'])(
    '%j is an ordinary word',
    (text) => {
      expect(knows(text)).toBe(false);
    },
  );

  it('takes an ordinary word for a model where it is a value', () => {
    expect(knows('model: @@step-2-16k')).toBe(true);
    expect(knows('model="@@step-2"')).toBe(true);
    expect(knows('do @@step-2 first')).toBe(false);
  });

  it('gives the same answer again', () => {
    expect([knows('@@gpt-4o'), knows('@@gpt-4o')]).toEqual([true, true]);
  });

  it('is total at the edges of the text', () => {
    expect(isKnownName(new Uint8Array(), 0, 0)).toBe(false);
    expect(isKnownName(new Uint8Array(300).fill(45), 299, 300)).toBe(false);
  });
});
