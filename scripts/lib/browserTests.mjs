import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import Mocha from 'mocha';

import { root } from './paths.mjs';

/** Set for the test files before they are loaded: `{ installation, browser }`. */
export let stage;

/** Runs the mouse-and-keyboard tests in `test/host/<name>/` in this process, or only those in files named `only…`; resolves with a suite for the tally. */
export async function runBrowserTests(name, givenStage, onResult, only = '') {
  stage = givenStage;
  const folder = join(root, 'test', 'host', name);
  const mocha = new Mocha({ ui: 'tdd', timeout: 300_000, reporter: Mocha.reporters.Base });
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.test.mjs') && file.startsWith(only)) mocha.addFile(join(folder, file));
  const failures = [];
  let passed = 0;
  try {
    await mocha.loadFilesAsync();
    await new Promise((resolve) => {
      mocha
        .run(resolve)
        .on('pass', (test) => {
          passed++;
          onResult({ kind: 'pass', title: test.fullTitle() });
        })
        .on('fail', (test, error) => {
          failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
          onResult({ kind: 'fail', title: test.fullTitle() });
        });
    });
  } catch (error) {
    failures.push({ title: 'loading the tests', error: error.stack ?? String(error) });
  }
  return { name, passed, failures };
}
