import { describe, expect, it } from 'vitest';

import { modulePath } from '../../../src/scan/modulePaths';

function resolve(from: string, module: string, files: readonly string[]): string | undefined {
  return modulePath(from, module, (path) => files.includes(path));
}

describe('the file that an import names', () => {
  it('is the nearest one above the importing file', () => {
    expect(resolve('a/b/main.py', 'config', ['config.py', 'a/config.py'])).toBe('a/config.py');
  });

  it.each([
    ['app/main.py', '...config', ['config.py']],
    ['main.ts', '../config', ['config.ts']],
    ['main.ts', 'config', ['config.ts']],
    ['main.ts', '@scope/config', ['config.ts', 'scope/config.ts']],
    ['main.py', '', ['.py']],
    ['main.py', '....', ['__init__.py']],
    ['main.ts', './', ['config.ts']],
    ['', './a', []],
  ])('is none for %s importing %j', (from, module, files) => {
    expect(resolve(from, module, files)).toBeUndefined();
  });

  it('asks a bounded number of questions however deep the folders are', () => {
    const questions = (depth: number): number => {
      let asked = 0;
      modulePath(`${'a/'.repeat(depth)}main.py`, 'x.y', () => {
        asked += 1;
        return false;
      });
      return asked;
    };
    expect(questions(4000)).toBe(questions(40));
  });
});
