import { describe, expect, it } from 'vitest';

import { scanText } from '../../../src/scan/scanText';
import { projectPolicy } from '../../support/licences';
import { realCatalogue } from '../../support/realCatalogue';

const context = { catalogue: realCatalogue(), policyFor: () => projectPolicy({}), today: '2026-11-01' };

function named(text: string, path = 'app.ts'): readonly string[] {
  return scanText(context, { path, text }).references.map(({ reference }) => reference.literal);
}

describe('everyday words in a list', () => {
  it('are models beside names that a local server has', () => {
    expect(named('const x = ["llama3.1", "mistral", "gemma2", "nothing"];\n')).toEqual([
      'llama3.1',
      'mistral',
      'gemma2',
    ]);
  });

  it('are models as the values of the rows of a picker', () => {
    const row = (value: string): string => `{ value: "${value}", label: "solar" }`;
    expect(named(`const x = [${['llama3.2', 'mistral', 'phi4'].map(row).join(', ')}];\n`)).toEqual([
      'llama3.2',
      'mistral',
      'phi4',
    ]);
  });

  it('are models in a list of a settings file', () => {
    expect(named('{ "choices": ["llama3.1", "mixtral", "qwen2"] }\n', 'plugin.json')).toEqual([
      'llama3.1',
      'mixtral',
      'qwen2',
    ]);
  });

  it('are models in a document that a settings file holds, apart from the lists around it', () => {
    const text =
      'data:\n  a.yaml: |\n    choices: [llama3.1, mixtral, qwen2]\n  b.yaml: |\n    choices: [red, mixtral, solar]\n';
    expect(named(text, 'map.yaml')).toEqual(['llama3.1', 'mixtral', 'qwen2']);
  });

  it('are no models beside one name, beside models of a service, or among providers', () => {
    expect(named('const x = ["llama3.1", "mistral", "solar"];\n')).toEqual(['llama3.1']);
    expect(named('const x = ["gpt-4o", "gpt-4.1-mini", "mistral"];\n')).toEqual(['gpt-4o', 'gpt-4.1-mini']);
    expect(named('const x = ["openai", "llama3.1", "gemma2", "mistral"];\n')).toEqual(['llama3.1']);
  });

  it('are models when they are short beside two others of their publisher', () => {
    expect(named('const x = ["gpt-4o", "gpt-4o-mini", "o1"];\n')).toEqual(['gpt-4o', 'gpt-4o-mini', 'o1']);
    expect(named('const x = ["gpt-4o", "claude-3-5-haiku", "o1"];\n')).toEqual(['gpt-4o', 'claude-3-5-haiku']);
  });

  it('are no models where only everyday names stand', () => {
    expect(named('const x = ["mistral", "qwen2", "gemma2", "phi3"];\n')).toEqual([]);
  });
});
