import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { configDetectors } from '../../../../src/detect/config/configDetectors';
import { containerDetectors } from '../../../../src/detect/containers/containerDetectors';
import { fileKindOf } from '../../../../src/detect/fileKind';

const paths = [
  'a.yaml',
  'a.json',
  'a.toml',
  'a.ini',
  'application.properties',
  '.env',
  'Modelfile',
  'README.md',
  'a.txt',
  'compose.yaml',
  'Dockerfile',
  'main.tf',
  'main.bicep',
  'chart/templates/a.yaml',
  '_helpers.tpl',
  'machine.nix',
  'chat.container',
  'MLmodel',
];
const detectors = [...containerDetectors, ...configDetectors];

function spansOf(path: string, text: string): { literal: string; written: string; form: string }[] {
  const source = { path, text };
  const file = fileKindOf(source);
  return detectors
    .filter((detector) => detector.accepts(file))
    .flatMap((detector) => detector.detect(source, file).references)
    .map(({ literal, span, form }) => ({ literal, written: text.slice(span.start, span.end), form }));
}

const pieces = fc.constantFrom(
  'model',
  'base_model',
  ': ',
  ' = ',
  '{{ ',
  ' | default "',
  ' }}',
  '=',
  '"',
  "'",
  '\n',
  '\r\n',
  '  ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '|\n',
  'gpt-4o',
  'org1/name-7b',
  '🦙',
  '한',
  'FROM ',
  'RUN ',
  'ENV MODEL=',
  ' \\\n',
  '<<EOF\n',
  'EOF\n',
  '---\n',
  '${M:-',
  '{{ x }}',
  'https://huggingface.co/',
  'hf://',
  'services:\n',
  '  a:\n',
  'image: ',
  '&a ',
  '*a',
  '"""',
  'args: ',
  '--model ',
  'resource "x" {\n',
  'arn:aws:bedrock:us::foundation-model/',
  '\t',
  '\u0000',
);

describe('detectors of settings and containers', () => {
  it('never throw and mark text that is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.array(pieces, { maxLength: 40 }), (path, parts) => {
        for (const { written } of spansOf(path, parts.join(''))) expect(written).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });
  it('survive text cut off anywhere', () => {
    const text =
      'services:\n  a:\n    image: "vllm/vllm-openai:v1"\n    command: ["--model", "org1/name-7b"]\nmodels: {w: {model: "ai/x3"}}\n';
    for (const path of paths)
      for (let end = 0; end <= text.length; end++) expect(Array.isArray(spansOf(path, text.slice(0, end)))).toBe(true);
  });
  it.each(paths)('read a line of enormous length in %s', (path) => {
    for (const unit of [
      'x',
      'gpt-4o ',
      '"model": "a-1", ',
      '[',
      '{"a":',
      "'",
      'https://huggingface.co/',
      '@cf/a',
      '${',
      'model=',
      "a = ''b ''${ ",
    ]) {
      expect(spansOf(path, unit.repeat(Math.ceil(40_000 / unit.length))).length).toBeGreaterThanOrEqual(0);
    }
  });
  it.each(paths)('read a text of nothing but line ends in %s', (path) => {
    expect(spansOf(path, '\n'.repeat(100_000))).toEqual([]);
  });
  it.each(['a.yaml', 'a.json', 'a.toml', 'main.tf'])('survive nesting far beyond any real file in %s', (path) => {
    for (const unit of ['[', '{', '{"a":', '- ', 'a: [', '('])
      expect(spansOf(path, unit.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  });
  it('put the span exactly on the id after emoji, Hangul and carriage returns', () => {
    const found = spansOf('a.yaml', '# 🦙 한국어\r\nname: "🦙"\r\nllm: { note: 한, model: gpt-4o }\r\n');
    expect(found).toEqual([{ literal: 'gpt-4o', written: 'gpt-4o', form: 'config-keyed-value' }]);
  });
});
