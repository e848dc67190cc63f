/* global suite, test */
import { join } from 'node:path';

import { root } from '../../../scripts/lib/paths.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { start } from '../../../scripts/lib/process.mjs';
import { expectMatch } from './expectMatch.mjs';

suite('npm start', () => {
  test('it prints an address that opens the folder, and stops on Ctrl-C', async () => {
    const port = String(await freePort());
    const folder = join(root, 'test', 'host', 'workspace');
    let printed = () => undefined;
    const ready = new Promise((resolve) => (printed = resolve));
    const args = [join(root, 'scripts', 'start.mjs'), '--embedded', '--no-open', '--port', port, folder];
    const job = start(process.execPath, args, { cwd: root, onLine: (line) => line.includes('Ctrl-C') && printed() });
    try {
      await Promise.race([ready, job.exited]);
      expectMatch(job.tail(), new RegExp(`http://127\\.0\\.0\\.1:${port}/`));
      const page = await fetch(`http://127.0.0.1:${port}/`);
      expectMatch(page.url, /folder=.*workspace/);
      expectMatch(await page.text(), /workbench/);
      process.kill(job.child.pid, 'SIGINT');
      await job.exited;
      const still = await fetch(`http://127.0.0.1:${port}/`).then(
        () => 'answers',
        () => 'gone',
      );
      expectMatch(still, /gone/);
    } finally {
      await job.stop();
    }
  });
});
