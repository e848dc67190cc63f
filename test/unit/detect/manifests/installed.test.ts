import { describe, expect, it } from 'vitest';

import { parseInstalledNpm, parseInstalledPython } from '../../../../src/detect/manifests/installed';

describe('parseInstalledNpm', () => {
  const manifest = (fields: object): string => JSON.stringify({ name: 'a', version: '1.0.0', ...fields });

  it('reads the licence field', () => {
    expect(parseInstalledNpm(manifest({ license: 'MIT' }))).toEqual({ name: 'a', version: '1.0.0', licence: 'MIT' });
  });

  it('reads the old list as a choice', () => {
    const text = manifest({ licenses: [{ type: 'MIT', url: 'x' }, { type: 'Apache-2.0' }] });
    expect(parseInstalledNpm(text)?.licence).toBe('(MIT OR Apache-2.0)');
  });

  it('reads the old object', () => {
    expect(parseInstalledNpm(manifest({ license: { type: 'BSD-3-Clause' } }))?.licence).toBe('BSD-3-Clause');
  });

  it('leaves an unstated licence out', () => {
    expect(parseInstalledNpm(manifest({}))).toEqual({ name: 'a', version: '1.0.0' });
  });

  it.each(['{', '[]', 'null', '{"name":"a"}', '{"name":1,"version":"1"}'])('gives nothing for %s', (text) => {
    expect(parseInstalledNpm(text)).toBeUndefined();
  });
});

describe('parseInstalledPython', () => {
  const metadata = (...lines: string[]): string =>
    ['Name: a', 'Version: 1.0', ...lines, '', 'License: from the text'].join('\n');

  it('prefers the expression of PEP 639', () => {
    expect(parseInstalledPython(metadata('License: see file', 'License-Expression: MIT OR Apache-2.0'))?.licence).toBe(
      'MIT OR Apache-2.0',
    );
  });

  it('reads a short field', () => {
    expect(parseInstalledPython(metadata('License: Apache-2.0'))?.licence).toBe('Apache-2.0');
  });

  it('falls back on classifiers when the field holds a whole text', () => {
    const lines = ['License: Copyright', '        Permission is', 'Classifier: License :: OSI Approved :: MIT License'];
    expect(parseInstalledPython(metadata(...lines))?.licence).toBe('MIT');
  });

  it('does not guess the version of a licence', () => {
    expect(parseInstalledPython(metadata('Classifier: License :: OSI Approved :: BSD License'))?.licence).toBe(
      'BSD License',
    );
  });

  it('takes UNKNOWN for unstated', () => {
    expect(parseInstalledPython(metadata('License: UNKNOWN'))).toEqual({ name: 'a', version: '1.0' });
  });

  it('gives nothing without a name', () => {
    expect(parseInstalledPython('Version: 1\n')).toBeUndefined();
  });
});
