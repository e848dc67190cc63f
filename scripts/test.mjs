// npm test: installs what is missing, then checks everything, in the end inside real editors.
// `node scripts/test.mjs unit` leaves the editors out; `node`, `web`, `desktop`, `browser` and `package` choose single ones.
// `browser/report` and the like run only the files of that name.
import { rmSync } from 'node:fs';

import { ensureDependencies } from './lib/dependencies.mjs';
import { main, PlainError, say } from './lib/output.mjs';
import { resultsFolder } from './lib/paths.mjs';
import { createTally } from './lib/tally.mjs';

const groups = ['unit', 'node', 'web', 'desktop', 'browser', 'package'];

await main(async () => {
  const [named, files] = [0, 1].map((part) => process.argv.slice(2).map((argument) => argument.split('/')[part]));
  const wrong = named.filter((name) => !groups.includes(name));
  if (wrong.length > 0) throw new PlainError(`Unknown: ${wrong.join(' ')}. Choose from: ${groups.join(' ')}.`);
  const wanted = new Set(named.length === 0 ? groups : named);

  await ensureDependencies();
  rmSync(resultsFolder, { recursive: true, force: true });
  const tally = createTally();
  const editors = groups.slice(1).filter((name) => wanted.has(name));
  // Imported only now: these need the dependencies.
  const { prepareEditors, editorSuites } = await import('./lib/editorSuites.mjs');
  // What the editors need is fetched while the checks run.
  const prepared = prepareEditors(editors);
  prepared.catch(() => undefined);

  const { checks } = await import('./lib/checks.mjs');
  const needed = wanted.has('unit') ? checks : checks.filter(({ name }) => ['catalogue files', 'build'].includes(name));
  let built = false;
  for (const check of needed) {
    say(check.name);
    for (const suite of await check.run()) {
      tally.add(suite);
      if (suite.name === 'build') built = suite.failures.length === 0;
    }
  }
  if (editors.length > 0 && !built) {
    for (const name of editors) tally.add(failedSuite(name, 'not started, because the build failed'));
  } else if (editors.length > 0) {
    const stage = await prepared;
    for (const name of editors) {
      say(`${name}: starting the editor`);
      // When only the desktop was asked for, not having it is a failure.
      tally.add(await editorSuites[name](stage, { required: named.length === 1, only: files[named.indexOf(name)] }));
    }
    await stage.close();
  }
  tally.print();
  process.exit(tally.green() ? 0 : 1);
});

function failedSuite(name, error) {
  return { name, passed: 0, failures: [{ title: name, error }] };
}
