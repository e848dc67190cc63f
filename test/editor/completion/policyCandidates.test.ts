import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { policyCandidates } from '../../../src/editor/completion/policyCandidates';
import { catalogueData, family, licence } from '../../support/catalogue';

const catalogue = createCatalogue(
  catalogueData({
    licences: [licence('MIT')],
    families: [family('lab/one', { publisher: 'The Lab', references: { huggingface: ['lab/one'] } })],
  }),
);
const facts = { catalogue, namedIds: ['lab/one-7b'] };

/** What fits at the mark `|`, in order. */
function candidatesAt(marked: string, fromSchema = true): readonly string[] {
  const offset = marked.indexOf('|');
  const found = policyCandidates(marked.replace('|', ''), offset, facts, fromSchema);
  return found?.candidates.map(({ label }) => label) ?? [];
}

describe('completion in a policy file', () => {
  it('offers the sections at the start of a line', () => {
    expect(candidatesAt('|')).toEqual(['usage', 'policy', 'acknowledgements', 'agreements', 'overlays', 'exclude']);
  });

  it('offers the facts inside usage', () => {
    expect(candidatesAt('usage:\n  seat: KR\n  |')).toContain('monthlyActiveUsers');
  });

  it('leaves out the keys that are stated already, but not the one being typed', () => {
    const labels = candidatesAt('usage:\n  seat: KR\n  purpose|: research\npolicy:\n  allow: []\n');
    expect(labels).not.toContain('seat');
    expect(labels).toContain('purpose');
    expect(candidatesAt('usage:\n  seat: KR\n|')).toEqual([
      'policy',
      'acknowledgements',
      'agreements',
      'overlays',
      'exclude',
    ]);
  });

  it('offers the values of a key', () => {
    expect(candidatesAt('usage:\n  purpose: |')).toContain('internal-business');
  });

  it('offers country codes inside brackets', () => {
    expect(candidatesAt('usage:\n  territories: [KR, |]')).toContain('EEA');
  });

  it('offers licences, categories and publishers for the lists of a policy', () => {
    const labels = candidatesAt('policy:\n  deny:\n    - MIT\n    - |');
    expect(labels).toEqual(expect.arrayContaining(['MIT', 'non-commercial', 'The Lab']));
  });

  it('offers the keys of a list entry behind its dash and below it', () => {
    expect(candidatesAt('acknowledgements:\n  - |')).toContain('reference');
    expect(candidatesAt('acknowledgements:\n- reference: a\n  |')).toContain('expires');
  });

  it('offers the ids of findings and the ids that the files name', () => {
    expect(candidatesAt('acknowledgements:\n  - findings: [|]')).toContain('user-threshold');
    expect(candidatesAt('acknowledgements:\n  - reference: |')).toEqual(['lab/one-7b']);
  });

  it('leaves to another extension what stands in the schema', () => {
    expect(candidatesAt('usage:\n  purpose: |', false)).toEqual([]);
    expect(candidatesAt('agreements:\n  - model: |', false)).toContain('lab/one');
  });

  it('is silent in a comment and below a key that does not exist', () => {
    expect(candidatesAt('usage: # |')).toEqual([]);
    expect(candidatesAt('wrong:\n  |')).toEqual([]);
  });

  it('replaces what is typed already', () => {
    const text = 'policy:\n  deny: [non-comm';
    expect(policyCandidates(text, text.length, facts, true)?.start).toBe(text.indexOf('non-comm'));
  });
});
