import { describe, expect, it } from 'vitest';

import { publishedNames, withPrefix } from '../../../src/editor/fixes/publishedNames';

describe('the names a file gives to its own models', () => {
  it.each([
    ['model.push_to_hub("acme/helper-8b")', 'helper-8b'],
    ['model.push_to_hub(repo_id="acme/helper")', 'helper'],
    ["args = TrainingArguments(hub_model_id='acme/helper', push_to_hub=True)", 'helper'],
    ['hub_model_id: acme/helper\n', 'helper'],
    ['train --hub_model_id acme/helper --bf16', 'helper'],
    ['new_model = "helper"', 'helper'],
  ])('%s', (text, name) => {
    const [found] = publishedNames(text);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(name);
  });

  it.each(['model.push_to_hub(name)', 'hub_model_id=None', 'push_to_hub=True', 'new_model = load(x)'])(
    '%s names none',
    (text) => {
      expect(publishedNames(text)).toEqual([]);
    },
  );
});

describe('a prefix', () => {
  it('is put in front as hubs spell it', () => {
    expect(withPrefix('helper-8b', 'Llama')).toBe('Llama-helper-8b');
    expect(withPrefix('helper', 'HyperCLOVA X')).toBe('HyperCLOVA-X-helper');
  });

  it('is not repeated, however it is spelt', () => {
    expect(withPrefix('llama3-helper', 'Llama 3')).toBeUndefined();
  });
});
