import { describe, expect, it } from 'vitest';

import { fileKindOf } from '../../../src/detect/fileKind';

const roleOf = (path: string): string => fileKindOf({ path }).role;

describe('the role of a file', () => {
  it.each([
    'yarn.lock',
    'Package.resolved',
    'gradle/libs.versions.toml',
    'app/build.gradle.kts',
    'setup.py',
    'setup.cfg',
    'cog.yaml',
  ])('is manifest for %s', (path) => {
    expect(roleOf(path)).toBe('manifest');
  });

  it('is test for a manifest among fixtures', () => {
    expect(roleOf('test/fixtures/package.json')).toBe('test');
  });

  it('is catalogue for settings that describe models, licences and packages', () => {
    expect(roleOf('catalogue/models/a/b.yaml')).toBe('catalogue');
    expect(roleOf('infra/model-catalog/entries.json')).toBe('catalogue');
    expect(roleOf('services/catalog/application.yaml')).toBe('config');
    expect(roleOf('catalogue/models/load.py')).toBe('code');
  });

  it('stays config for settings that only sound like a lock', () => {
    expect(roleOf('lock.yaml')).toBe('config');
  });
});

describe('the language of a file', () => {
  it.each([
    ['settings.json.azure-example', 'json'],
    ['app.yaml.prod.template', 'yaml'],
    ['config.local.toml.example', 'toml'],
    ['notes.azure-example', 'other'],
  ])('is that of the file that a template stands for: %s', (path, language) => {
    expect(fileKindOf({ path }).language).toBe(language);
  });

  it.each(['env.example', '.env.local.example', 'prod.env.sample', '.env-template', 'sample.env'])(
    'is dotenv for %s',
    (path) => {
      expect(fileKindOf({ path }).language).toBe('dotenv');
    },
  );

  it('stays TypeScript for env.ts', () => {
    expect(fileKindOf({ path: 'src/env.ts' }).language).toBe('typescript');
  });
});
