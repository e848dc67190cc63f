import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../../src/catalogue/createCatalogue';
import { exactIds, modelPlaceAt } from '../../../src/editor/completion/modelCandidates';
import { catalogueData, family } from '../../support/catalogue';

/** The namespace asked for at the mark `|`, and the text a candidate replaces. */
function placeAt(path: string, marked: string): readonly [string, string] | undefined {
  const text = marked.replace('|', '');
  const place = modelPlaceAt({ path, text }, marked.indexOf('|'));
  return place === undefined ? undefined : [place.namespace, text.slice(place.span.start, place.span.end)];
}

describe('the place where a model is expected', () => {
  it('is found in a call with nothing typed yet', () => {
    expect(placeAt('a.py', 'm = AutoModel.from_pretrained("|")\n')).toEqual(['huggingface', '']);
  });

  it('is found in a keyword of a client call', () => {
    const text = 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gp|t")\n';
    expect(placeAt('a.py', text)).toEqual(['openai', 'gpt']);
  });

  it('is found behind FROM in a Modelfile', () => {
    expect(placeAt('Modelfile', 'FROM |\n')).toEqual(['ollama', '']);
    expect(placeAt('Modelfile', 'FROM lla|ma\n')).toEqual(['ollama', 'llama']);
  });

  it('is found in a keyed value', () => {
    expect(placeAt('.env', 'OPENAI_MODEL=g|\n')).toEqual(['openai', 'g']);
  });

  it('is not found in other strings', () => {
    expect(placeAt('a.py', 'print("|")\n')).toBeUndefined();
    expect(placeAt('a.py', 'x = 1|\n')).toBeUndefined();
  });
});

describe('the ids offered for a host', () => {
  const catalogue = createCatalogue(
    catalogueData({
      families: [
        family('lab/one', { references: { huggingface: ['lab/one-7b', 'lab/one-*'], any: ['one-large-1'] } }),
        family('lab/served', { access: 'api-only', references: { any: ['served', 'served-2'] } }),
        family('lab/listed', {
          access: 'api-only',
          references: { any: ['listed-4-1', 'listed-4-preview'], 'lab-api': ['listed-4.1'] },
        }),
        family('lab/two', { references: { openai: ['two'] } }),
      ],
      hosts: [{ namespace: 'lab-api', name: 'Lab', ownApiOf: ['lab'] }],
    }),
  );

  it('are the names without a wildcard', () => {
    expect(exactIds(catalogue, 'huggingface')).toEqual(['lab/one-7b']);
  });

  it('hold names known everywhere only at their own publisher, where it lists none', () => {
    expect(exactIds(catalogue, 'lab-api')).toEqual(['listed-4.1', 'served-2']);
    expect(exactIds(catalogue, 'openai')).toEqual(['two']);
  });

  it('leave out spellings that lead to a family all the same', () => {
    expect(catalogue.lookupModel('lab-api', 'listed-4-1').family?.id).toBe('lab/listed');
    expect(catalogue.lookupModel('lab-api', 'one-large-1').family?.id).toBe('lab/one');
  });
});
