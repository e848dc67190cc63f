import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { detectReferences } from '../../../../src/detect/detectReferences';
import { commentedItem } from '../../../../src/detect/config/commentedList';

const found = (path: string, text: string): string[] =>
  detectReferences({ path, text }).references.map(({ span, literal, role }) => {
    expect(text.slice(span.start, span.end)).toBe(literal);
    return `${literal} ${role}`;
  });

describe('documents inside documents', () => {
  it('marks the id at its place in the whole file', () => {
    expect(found('a.yaml', 'data:\n  b.yaml: |\n    한: 🦙\n    model: gpt-4o\n')).toEqual(['gpt-4o config']);
    expect(found('a.json', '{"jsCode": "const a = {\\n  model: \\"gpt-4o\\" };"}')).toEqual(['gpt-4o config']);
    expect(found('a.md', '> x\n\n```yaml\r\nmodel: gpt-4o\r\n```\n')).toContain('gpt-4o documentation');
  });
  it('looks no deeper than a file in a file in a file', () => {
    const inside = (levels: number): string =>
      levels === 0
        ? 'model: llama3'
        : `data: |\n${inside(levels - 1)
            .split('\n')
            .map((line) => `  ${line}`)
            .join('\n')}`;
    expect(found('a.yaml', inside(2))).toEqual(['llama3 config']);
    expect(found('a.yaml', inside(3))).toEqual([]);
  });
  it('takes neither names of cluster objects nor data sets for models', () => {
    expect(found('a.yaml', 'apiVersion: v1\nmetadata: { name: llama-3-8b, labels: { x: gpt-4o-1 } }\n')).toEqual([]);
    expect(found('a.yaml', 'data:\n  name: llama-3-8b\n')).toEqual(['llama-3-8b config']);
    expect(found('a.yaml', 'datasets:\n  - model: gpt-4o\n')).toEqual(['gpt-4o config']);
    expect(found('a.yaml', 'train_datasets:\n  - llama-3-8b-answers\n')).toEqual([]);
  });
  it('reads a value after an equals sign in a parameter default', () => {
    expect(found('a.json', '{"chatModel": {"value": "${CHAT_MODEL=gpt-4o}"}}')).toEqual(['gpt-4o config']);
  });
});

describe('a list item that is commented out', () => {
  const item = (text: string): string | undefined => {
    const start = text.lastIndexOf('#');
    return commentedItem(text, { start, end: text.length })?.value;
  };
  it('counts below a key that names models, whether that is commented out or not', () => {
    expect(item('models:\n  - a\n  # - llama3')).toBe('llama3');
    expect(item('# models:\n#   - llama3')).toBe('llama3');
    expect(item('models:\n  pull:\n    # - llama3')).toBe('llama3');
  });
  it('says nothing below another key, after other lines or in a sentence', () => {
    expect(item('names:\n  # - llama3')).toBeUndefined();
    expect(item('models:\n  a: 1\n  # - llama3')).toBeUndefined();
    expect(item('models:\n  # - llama3 is good')).toBeUndefined();
    expect(item('pull:\n  # - llama3')).toBeUndefined();
    expect(item('models:\n  - a\npull:\n  # - llama3')).toBeUndefined();
  });
});

describe('any text in fences, block scalars and escapes', () => {
  const pieces = fc.constantFrom(
    '```yaml\n',
    '```\n',
    'data: |\n',
    '  b.json: |\n',
    '    ',
    '{"code": "',
    '\\"',
    '\\n',
    '\\\n',
    '{{',
    '}}',
    'model: ',
    '- ',
    '# - ',
    'MODEL=',
    '["gpt-4o"]',
    'gpt-4o',
    'ollama://a3',
    '\n',
    '한🦙',
  );
  it('is read without a failure and every span holds text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a.md', 'a.yaml', 'a.json', 'a.env', 'a.service', 'a.sh'),
        fc.array(pieces, { maxLength: 40 }),
        (path, parts) => {
          const text = parts.join('');
          const { references, problems } = detectReferences({ path, text });
          for (const { span } of references) expect(text.slice(span.start, span.end)).not.toBe('');
          expect(problems.filter(({ message }) => message.startsWith('detector'))).toEqual([]);
        },
      ),
      { numRuns: 800 },
    );
  });
});
