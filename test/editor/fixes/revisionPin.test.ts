import { describe, expect, it } from 'vitest';

import { detectReferences } from '../../../src/detect/detectReferences';
import { revisionPin } from '../../../src/editor/fixes/revisionPin';

/** The text with the pin of the first reference at a definite site written into it. */
function pinned(text: string, path = 'a.py'): string | undefined {
  const reference = detectReferences({ path, text }).references.find(({ tier }) => tier === 'A');
  const pin = reference === undefined ? undefined : revisionPin(text, reference);
  if (pin === undefined) return undefined;
  return `${text.slice(0, pin.offset)}${pin.before}COMMIT${pin.after}${text.slice(pin.offset)}`;
}

describe('a revision', () => {
  it('goes behind the id, before what follows', () => {
    expect(pinned('m = AutoModel.from_pretrained("lab/one", torch_dtype="auto")')).toBe(
      'm = AutoModel.from_pretrained("lab/one", revision="COMMIT", torch_dtype="auto")',
    );
  });

  it('goes into an options object in JavaScript', () => {
    const text = "import { pipeline } from '@huggingface/transformers';\nawait pipeline('text-generation', 'lab/one')";
    expect(pinned(text, 'a.js')).toBe(text.replace("'lab/one'", "'lab/one', { revision: 'COMMIT' }"));
  });

  it('is not offered where one stands', () => {
    expect(pinned('m = AutoModel.from_pretrained("lab/one", revision="abc")')).toBeUndefined();
  });

  it('is not offered for a constant, a client without revisions or an unfinished call', () => {
    expect(pinned('MODEL = "lab/one"\nm = AutoModel.from_pretrained(MODEL)')).toBeUndefined();
    expect(pinned('c = InferenceClient("lab/one")')).toBeUndefined();
    expect(pinned('m = AutoModel.from_pretrained("lab/one"')).toBeUndefined();
  });
});
