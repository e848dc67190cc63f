import { describe, expect, it } from 'vitest';

import { standsBeforeOwnedName, standsBeforeValue } from '../../../../src/scan/firstLook/beforeValue';

/** Whether `model_id`, the first key of the text, stands before a value. */
function hasValue(text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  return standsBeforeValue(bytes, text.indexOf('model_id') + 'model_id'.length, bytes.length);
}

describe('a key before a value', () => {
  it.each([
    'model_id = "a/b"',
    'model_id: a/b',
    'model_id=a/b\nother',
    '"model_id": "a/b",',
    "'model_id' => 'a/b',",
    'config["model_id"] = name["x"];',
    'model_id: str = "a/b"',
    'model_id_small = os.environ.get("MODEL", "a/b")',
    'model_id =\n  "a/b"',
    'model_id=(',
    'model_id = \\',
    'model_id:',
    'model_id("a/b")',
    '<model_id>a/b</model_id>',
    '| model_id | a/b |',
    '{{ .Values.model_id | default "a/b" }}',
    'model_id ||= "a/b"',
  ])('%j has one', (text) => {
    expect(hasValue(text)).toBe(true);
  });

  it.each([
    'u8 model_id;',
    'dev->model_id = id;',
    '.model_id = 0x12,',
    'switch (model_id) {',
    'the model_id of a chip',
    'string model_id\n"next line"',
    'printf(model_id, x);',
    'snprintf(model_id, sizeof(model_id), "%s")',
    '.model_id = model, \\',
    'if (entry->model_id == first) {',
    'model_id',
  ])('%j has none', (text) => {
    expect(hasValue(text)).toBe(false);
  });

  it('looks no further than the text given', () => {
    const bytes = new TextEncoder().encode('model_id="a"');
    expect(standsBeforeValue(bytes, 8, 8)).toBe(false);
  });
});

describe('a key before an owner and a name of several words', () => {
  const hasOwned = (text: string): boolean => {
    const bytes = new TextEncoder().encode(text);
    return standsBeforeOwnedName(bytes, text.toLowerCase().indexOf('model') + 'model'.length, bytes.length);
  };

  it.each([
    'MODEL_NAME=acme/wind-chat',
    'export MODEL="acme/wind_chat"',
    'getenv("MODEL_ID", "acme/wind-chat")',
    'model: acme/wind-chat',
    '- name: MODEL_NAME\n  value: "acme/wind-chat"',
    'model: str = "x"; // a/b-c\nmodel_name=default="acme/wind-chat"'.replace(/^.*\n/, ''),
  ])('%j has one', (text) => {
    expect(hasOwned(text)).toBe(true);
  });

  it.each([
    'model = "chat"',
    'model/view-controller',
    'MODEL_NAME=acme/chat',
    'the model of a house/flat-share',
    '.model = dev->model, /* x/y-z */',
  ])('%j has none', (text) => {
    expect(hasOwned(text)).toBe(false);
  });
});
