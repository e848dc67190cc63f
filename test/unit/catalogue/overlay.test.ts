import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { mergeOverlay, type MergedCatalogue } from '../../../src/catalogue/mergeOverlay';
import { parseOverlay } from '../../../src/catalogue/overlayFile';
import { catalogueData, family, licence } from '../../support/catalogue';

const shipped = catalogueData({
  licences: [licence('MIT')],
  families: [
    family('meta/llama-2', { licence: 'LicenseRef-Llama-2-Community', references: { huggingface: ['meta-llama/Llama-2-*'] } }),
  ],
});
const merge = (...texts: string[]): MergedCatalogue => {
  const read = texts.map((text, index) => parseOverlay(`overlay${String(index)}.yaml`, text, '2026-01-01'));
  const merged = mergeOverlay(shipped, read.map(({ overlay }) => overlay));
  return { ...merged, problems: [...read.flatMap(({ problems }) => problems), ...merged.problems] };
};
const rules = (...texts: string[]): string[] => merge(...texts).problems.map(({ rule }) => rule);

describe('an overlay nobody can have written', () => {
  it('is refused when brackets nest too deeply', () => {
    const { problems } = parseOverlay('own.yaml', `licences: ${'['.repeat(50_000)}`, '2026-01-01');
    expect(problems.map(({ message }) => message)).toContain('nested too deeply');
  });
});

describe('overlays', () => {
  it('add a private model, shown as such', () => {
    const { data, problems } = merge('models:\n  - id: acme/chat\n    licence: MIT\n    references: { huggingface: [acme/chat-*] }\n');
    const found = createCatalogue(data).lookupModel('huggingface', 'acme/chat-7b');
    expect([found.family?.id, found.family?.overlay, problems]).toEqual(['acme/chat', true, []]);
  });

  it('correct a shipped family', () => {
    const { data } = merge('models:\n  - id: meta/llama-2\n    licence: MIT\n    references: { huggingface: ["meta-llama/Llama-2-*"] }\n');
    expect(createCatalogue(data).family('meta/llama-2')?.licence).toBe('MIT');
  });

  it('go before the catalogue for a name they state', () => {
    const { data } = merge('models:\n  - id: acme/tuned\n    references: { huggingface: [meta-llama/Llama-2-7b-acme] }\n');
    expect(createCatalogue(data).lookupModel('huggingface', 'meta-llama/Llama-2-7b-acme').family?.id).toBe('acme/tuned');
  });

  it('may be a single catalogue file', () => {
    const { data } = merge('id: acme/chat\nreferences: { openai: [acme-chat] }\n');
    expect(createCatalogue(data).lookupModel('openai', 'acme-chat').family?.id).toBe('acme/chat');
  });

  it.each([
    ['syntax', 'models: [\n'],
    ['shape', '- a list\n'],
    ['shape', 'models: { id: x }\n'],
    ['shape', 'models:\n  - id: a/b\n    references: [x]\n'],
    ['duplicate-id', 'models:\n  - { id: a/b, references: { x: [y] } }\n  - { id: a/b, references: { x: [z] } }\n'],
    ['version-range', 'packages:\n  - { purl: pkg:npm/x, type: npm, name: x, licences: [{ versions: ">=2 <1", expression: MIT }] }\n'],
    ['unknown-base', 'models:\n  - { id: a/b, basedOn: [no/where], references: { x: [y] } }\n'],
    ['shape', 'licences:\n  - { id: X, name: X, category: community, effective: 2026-02-30 }\n'],
    ['shape', 'models:\n  - { id: a/b, references: { any: [ab] }, members: [{ match: { any: [ab] }, licence: MIT, ladder: [{ licence: MIT, until: 2026-06-31 }] }] }\n'],
    ['swallows-family', 'models:\n  - { id: a/b, references: { huggingface: ["meta-llama/*"] } }\n'],
  ])('report %s', (rule, text) => {
    expect(rules(text)).toEqual([rule]);
  });

  it('report a cycle and leave both entries out', () => {
    const text = 'models:\n  - { id: a/b, basedOn: [c/d], references: { x: [y] } }\n  - { id: c/d, basedOn: [a/b], references: { x: [z] } }\n';
    expect(rules(text)[0]).toBe('cycle');
    expect(createCatalogue(merge(text).data).family('a/b')).toBeUndefined();
  });

  it('name the file and the place, and use the rest', () => {
    const text = 'models:\n  - { id: a/b, references: { x: [y] } }\n  - { id: c/d }\n';
    const { data, problems } = merge(text);
    expect(problems).toMatchObject([{ file: 'overlay0.yaml', rule: 'shape', span: { start: text.indexOf('{ id: c/d') } }]);
    expect(createCatalogue(data).family('a/b')?.id).toBe('a/b');
  });

  it('keep the first of two files that state one id', () => {
    const text = 'models:\n  - { id: a/b, references: { x: [y] } }\n';
    expect(merge(text, text).problems).toMatchObject([{ file: 'overlay1.yaml', rule: 'duplicate-id' }]);
  });
});
