import { describe, expect, it } from 'vitest';

import { parseAnchor } from '../../../../src/scan/firstLook/anchorText';

const stands = (anchor: string, text: string, start = 0) => {
  const bytes = new TextEncoder().encode(text);
  return parseAnchor(anchor).stands(bytes, start, bytes.length);
};

describe('an anchor', () => {
  it('takes a dash for any separator of names but not for a blank', () => {
    expect(stands('gpt-4', 'GPT_4')).toBe(true);
    expect(stands('gpt-4', 'gpt 4')).toBe(false);
  });

  it('takes a blank for a blank or a separator', () => {
    expect(stands('pip install', 'pip install x')).toBe(true);
    expect(stands('pip install', 'pip-install x')).toBe(true);
  });

  it('takes a point for nothing but a point', () => {
    expect(stands('x.ai', 'x.ai')).toBe(true);
    expect(stands('x.ai', 'x-ai')).toBe(false);
  });

  it('asks for the beginning of a word', () => {
    expect(stands('<veo-', 'a veo-3', 2)).toBe(true);
    expect(stands('<veo-', 'naveo-3', 2)).toBe(false);
    expect(stands('<cohere', 'ChatCohere', 4)).toBe(true);
    expect(stands('<gpt-4', String.raw`\ngpt-4`, 2)).toBe(true);
  });

  it('asks for the end of a word', () => {
    expect(stands('cohere>', 'CohereClient')).toBe(true);
    expect(stands('cohere>', 'coherent')).toBe(false);
    expect(stands('cohere>', 'COHERENT')).toBe(false);
    expect(stands('cohere>', 'COHERE')).toBe(true);
  });

  it('asks for a digit', () => {
    expect(stands('veo-%', 'veo-3')).toBe(true);
    expect(stands('veo-%', 'veo-x')).toBe(false);
  });
});
