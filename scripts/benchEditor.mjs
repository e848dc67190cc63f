// npm run bench:editor -- <folder>: measures the extension in the embedded editor over a copy of a folder, twice in a row.
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';

import { ensureDependencies } from './lib/dependencies.mjs';
import { main, say } from './lib/output.mjs';
import { resultsFolder, root } from './lib/paths.mjs';

await main(async () => {
  await ensureDependencies();
  const { ensureBrowser } = await import('./lib/browser.mjs');
  const { ensureCodeServer, folderUrl, startCodeServer } = await import('./lib/codeServer.mjs');
  const { launchBrowser, runSuiteInPage } = await import('./lib/pageHost.mjs');
  const { copyFolder } = await import('./lib/temporaryFolders.mjs');

  const installation = await ensureCodeServer();
  const browser = await launchBrowser(await ensureBrowser());
  const workspace = copyFolder(resolve(process.argv[2] ?? join(root, 'examples')));
  const server = await startCodeServer(installation, { name: 'bench', logFile: join(resultsFolder, 'bench.log') });
  try {
    const remote = (path) => `vscode-remote://${server.authority}${path}`;
    const url = folderUrl(server, workspace.folder, [
      ['extensionDevelopmentPath', remote(root)],
      ['extensionTestsPath', remote(join(root, 'dist', 'test', 'bench', 'index.js'))],
      ['skipWelcome', 'true'],
    ]);
    console.log(`${cpus()[0]?.model ?? ''}, ${String(cpus().length)} cores, load ${loadavg()[0]?.toFixed(1) ?? ''}`);
    for (const session of ['first session', 'second session']) {
      say(session);
      const { error } = await runSuiteInPage(browser, url, {
        name: 'bench',
        onResult: ({ title }) => console.log(`  ${title}`),
      });
      if (error !== undefined) throw new Error(error);
    }
  } finally {
    await server.stop();
    await browser.close();
    workspace.remove();
  }
});
