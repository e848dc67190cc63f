import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function literals(path: string, text: string): readonly string[] {
  return scanText(context, { path, text }).references.map(({ reference }) => reference.literal);
}

describe('unknown repositories whose name says that they are models', () => {
  it('count where a key asks for a model', () => {
    expect(literals('app.py', 'MODEL_NAME = "zephyrus/Xylo-7B-Instruct"\n')).toEqual(['zephyrus/Xylo-7B-Instruct']);
    expect(literals('.env', 'LLM_MODEL=zephyrus/xylo-reranker-x\n')).toEqual(['zephyrus/xylo-reranker-x']);
    expect(literals('app.yaml', 'model_name: zephyrus/xylo-1.5b-it\n')).toEqual(['zephyrus/xylo-1.5b-it']);
  });

  it('do not count under another key, in a test, as a folder or with a plain name', () => {
    expect(literals('app.py', 'PLACE = "zephyrus/Xylo-7B-Instruct"\n')).toEqual([]);
    expect(literals('tests/test_app.py', 'MODEL_NAME = "zephyrus/Xylo-7B-Instruct"\n')).toEqual([]);
    expect(literals('app.py', 'model_path = "outputs/xylo-7b-instruct"\n')).toEqual([]);
    expect(literals('app.py', 'model = "zephyrus/Corolla-8"\n')).toEqual([]);
    expect(literals('app.yaml', 'model: your-org/xylo-7b-instruct\n')).toEqual([]);
  });
});
