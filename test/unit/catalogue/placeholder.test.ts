import { describe, expect, it } from 'vitest';

import { isPlaceholder } from '../../../src/catalogue/placeholder';

describe('isPlaceholder', () => {
  it.each(['', '<model>', '${MODEL}', '{{ model }}', 'your-model', 'your-org/your-model', 'path/to/model', 'org/model', 'model-name', 'gpt-...', 'a b'])(
    '"%s" stands in for a name',
    (id) => {
      expect(isPlaceholder(id)).toBe(true);
    },
  );

  it.each(['gpt-4o', 'meta-llama/Llama-2-7b', 'o1', 'mymodel/Llama-2', 'exaone3.5', 'modelscope/x'])('"%s" is a name', (id) => {
    expect(isPlaceholder(id)).toBe(false);
  });
});
