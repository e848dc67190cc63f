import { describe, expect, it } from 'vitest';

import type { Reference } from '../../../src/domain/reference';
import { applyLockedVersions } from '../../../src/scan/lockedVersions';

function reference(namespace: string, literal: string, version?: string, more: Partial<Reference> = {}): Reference {
  return {
    kind: 'package',
    namespace,
    literal,
    span: { start: 0, end: 1 },
    tier: 'A',
    role: 'manifest',
    form: 'f',
    ...(version === undefined ? {} : { version }),
    ...more,
  };
}

describe('applyLockedVersions', () => {
  it('gives a direct dependency the resolved version', () => {
    const { direct, transitive } = applyLockedVersions(
      [reference('npm', 'openai', '^4')],
      [reference('npm', 'openai', '4.5.0')],
    );
    expect(direct.map(({ version }) => version)).toEqual(['4.5.0']);
    expect(transitive).toEqual([]);
  });

  it('picks the version that the range admits', () => {
    const locked = [reference('cargo', 'ort', '1.16.0'), reference('cargo', 'ort', '2.0.0')];
    expect(applyLockedVersions([reference('cargo', 'ort', '2')], locked).direct[0]?.version).toBe('2.0.0');
  });

  it('compares Python names as their index does', () => {
    const asked = reference('pypi', 'Llama_Index', '>=0.10', { id: 'llama-index' });
    const { direct } = applyLockedVersions([asked], [reference('pypi', 'llama-index', '0.10.5')]);
    expect(direct[0]?.version).toBe('0.10.5');
  });

  it('joins an alias by the real name', () => {
    const asked = reference('npm', 'llm', '^0.5', { id: 'ollama' });
    const locked = reference('npm', 'llm', '0.5.2', { id: 'ollama' });
    expect(applyLockedVersions([asked], [locked]).direct[0]?.version).toBe('0.5.2');
  });

  it('keeps what only the lock names, with its origin', () => {
    const locked = reference('npm', 'openai', '4.5.0', { through: 'langchain' });
    expect(applyLockedVersions([reference('npm', 'langchain', '^0.2')], [locked]).transitive).toEqual([locked]);
  });

  it('does not join two ecosystems', () => {
    const { direct } = applyLockedVersions([reference('npm', 'openai', '^4')], [reference('pypi', 'openai', '1.0')]);
    expect(direct[0]?.version).toBe('^4');
  });

  it('leaves models alone', () => {
    const model = reference('openai', 'gpt-4o', undefined, { kind: 'model' });
    expect(applyLockedVersions([model], []).direct).toEqual([model]);
  });
});
