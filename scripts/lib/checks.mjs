import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { resultsFolder, root } from './paths.mjs';
import { run } from './process.mjs';

const tool = (...parts) => join(root, 'node_modules', ...parts);

/** Everything that needs no editor, in order; each runs once and returns its suites. */
export const checks = [
  single('catalogue files', [tool('tsx', 'dist', 'cli.mjs'), 'scripts/catalogue.ts']),
  single('types', [tool('typescript', 'bin', 'tsc'), '-p', '.']),
  single('lint', [tool('eslint', 'bin', 'eslint.js'), '.']),
  single('format', [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  // Before the tests, because those of the command line run the bundle.
  single('build', ['scripts/build.mjs', '--tests']),
  { name: 'vitest', run: runVitest },
];

/** A check that is one program: it counts as one test, passed when the program ends with 0. */
function single(name, args) {
  return {
    name,
    run: async () => {
      const { code, output } = await run(process.execPath, args, { cwd: root, timeout: 300_000 });
      const failures = code === 0 ? [] : [{ title: name, error: output }];
      return [{ name, passed: code === 0 ? 1 : 0, failures }];
    },
  };
}

async function runVitest() {
  mkdirSync(resultsFolder, { recursive: true });
  const report = join(resultsFolder, 'vitest.json');
  rmSync(report, { force: true });
  const args = [tool('vitest', 'vitest.mjs'), 'run', '--reporter=json', `--outputFile=${report}`];
  const { output } = await run(process.execPath, args, { cwd: root, timeout: 600_000 });
  if (!existsSync(report)) return [{ name: 'vitest', passed: 0, failures: [{ title: 'vitest', error: output }] }];
  return groupByFolder(JSON.parse(readFileSync(report, 'utf8')).testResults);
}

/** One suite for each folder right below `test/`: unit, golden, catalogue and so on. */
function groupByFolder(files) {
  const suites = new Map();
  for (const file of files) {
    const path = relative(join(root, 'test'), file.name);
    const name = dirname(path).split(/[\\/]/)[0];
    const suite = suites.get(name) ?? { name, passed: 0, failures: [] };
    suites.set(name, suite);
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status === 'passed') suite.passed++;
      if (status === 'failed')
        suite.failures.push({ title: `${path}: ${fullName}`, error: failureMessages.join('\n') });
    }
    // A file that could not even be loaded has no tests to report.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      suite.failures.push({ title: path, error: file.message });
    }
  }
  return [...suites.values()].sort((a, b) => a.name.localeCompare(b.name));
}
