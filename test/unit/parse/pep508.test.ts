import { describe, expect, it } from 'vitest';

import { normalisePythonName, parsePythonArchive, parseRequirement } from '../../../src/parse/pep508';

describe('parseRequirement', () => {
  it('reads name, extras, specifiers and marker', () => {
    expect(parseRequirement(' torch [cuda, dev] >= 2.1 , <3 ; python_version < "3.12"', 10)).toEqual({
      name: 'torch',
      span: { start: 11, end: 16 },
      extras: ['cuda', 'dev'],
      version: '>=2.1,<3',
      marker: 'python_version < "3.12"',
    });
  });

  it('takes the version out of brackets', () => {
    expect(parseRequirement('openai (>=1.0)', 0)?.version).toBe('>=1.0');
  });

  it('reads a direct reference', () => {
    expect(parseRequirement('vllm @ https://x.test/v.whl ; extra == "gpu"', 0)).toMatchObject({
      name: 'vllm',
      url: 'https://x.test/v.whl',
      marker: 'extra == "gpu"',
    });
  });

  it('states no version while one is being typed', () => {
    expect(parseRequirement('openai>=', 0)).toMatchObject({ name: 'openai' });
    expect(parseRequirement('openai>=', 0)).not.toHaveProperty('version');
  });

  it.each(['two words', './local', '--pre', '', 'https://x.test/y', 'a/b'])(
    'does not take %j for a requirement',
    (text) => {
      expect(parseRequirement(text, 0)).toBeUndefined();
    },
  );
});

describe('parsePythonArchive', () => {
  it('reads name and version off a wheel', () => {
    const url = 'https://x.test/en_core_web_sm-3.7.1-py3-none-any.whl#sha256=0';
    expect(parsePythonArchive(url, 0)).toEqual({
      name: 'en_core_web_sm',
      version: '3.7.1',
      span: { start: 15, end: 29 },
    });
  });

  it('reads a source archive with hyphens in its name', () => {
    expect(parsePythonArchive('dist/my-pkg-1.0.tar.gz', 0)).toMatchObject({ name: 'my-pkg', version: '1.0' });
  });

  it('ignores other addresses', () => {
    expect(parsePythonArchive('https://x.test/archive/main', 0)).toBeUndefined();
  });
});

describe('normalisePythonName', () => {
  it('treats case, hyphens, dots and underscores alike', () => {
    expect(normalisePythonName('Llama__Index.Core')).toBe('llama-index-core');
  });
});
