import mocha from 'mocha/mocha';

import { report } from './report';
import { suites } from './suites';

/**
 * Entry point the editor calls, the same in every host. Results leave the host as console lines, because a web host
 * has neither files nor a process; the promise rejects when a test failed, which becomes the host's exit code.
 */
export function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: 'spec' });
  for (const declareSuite of suites) declareSuite();
  return new Promise((resolve, reject) => {
    let failures = 0;
    let passes = 0;
    // Its own `run` reads the address bar, which a Node host does not have.
    Mocha.prototype.run
      .call(mocha, () => {
        report({ kind: 'end' });
        if (failures === 0 && passes > 0) resolve();
        else reject(new Error(`${String(failures)} of ${String(failures + passes)} tests failed`));
      })
      .on('pass', (test) => {
        passes += 1;
        report({ kind: 'pass', title: test.fullTitle() });
      })
      .on('pending', (test) => {
        report({ kind: 'skip', title: test.fullTitle() });
      })
      .on('fail', (test, error: Error) => {
        failures += 1;
        report({ kind: 'fail', title: test.fullTitle(), error: error.stack ?? error.message });
      });
  });
}
