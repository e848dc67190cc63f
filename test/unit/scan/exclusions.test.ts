import { describe, expect, it } from 'vitest';

import { isExcludedFile, isExcludedFolder, withoutExcluded } from '../../../src/scan/exclusions';

describe('exclusions', () => {
  it('leave out folders of installed packages and caches', () => {
    expect(
      ['node_modules', '.venv', '__pycache__', 'models--acme--x'].every((name) => isExcludedFolder(name, [])),
    ).toBe(true);
  });

  it('leave out bin only where a .NET project builds into it', () => {
    expect(isExcludedFolder('bin', ['App.csproj'])).toBe(true);
    expect(isExcludedFolder('bin', ['pubspec.yaml'])).toBe(false);
  });

  it('do not take object members for folder names', () => {
    expect(isExcludedFolder('constructor', ['a.py'])).toBe(false);
  });

  it('leave out minified code, tables, licence texts and our own policy file', () => {
    expect(['app.min.js', '.ai-licence.yaml', 'scores.csv', 'LICENSE', 'model.safetensors'].every(isExcludedFile)).toBe(
      true,
    );
    expect(['app.js', 'licence.py', 'Modelfile'].filter(isExcludedFile)).toEqual([]);
  });

  it('filter a complete listing by the files that stand beside a folder', () => {
    const paths = ['go.mod', 'vendor/x/a.go', 'app/vendor/a.ts', 'node_modules/a/index.js', 'main.go'];
    expect(withoutExcluded(paths)).toEqual(['go.mod', 'app/vendor/a.ts', 'main.go']);
  });
});
