import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import ignore from 'ignore';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { walk } from '../../src/node/walk';

const never = { isCancellationRequested: false };
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe('the walk over a folder', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'walk-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const write = (file: string, text = ''): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };

  it('reads a manifest that a rule for stray files hits', async () => {
    write('.gitignore', 'package.json\npackage-lock.json\nnotes.md\n');
    write('web/package.json');
    write('web/package-lock.json');
    write('web/notes.md');
    expect(await walk(root, ignore(), never, quiet)).toEqual(['.gitignore', 'web/package.json']);
  });

  it('leaves out a manifest in an ignored folder and one that the project excludes', async () => {
    write('.gitignore', 'cache/\n');
    write('cache/package.json');
    write('old/package.json');
    expect(await walk(root, ignore().add('old'), never, quiet)).toEqual(['.gitignore']);
  });
});
