import { join } from 'node:path';

import { folderUrl, startCodeServer } from './codeServer.mjs';
import { resultsFolder, root } from './paths.mjs';
import { runSuiteInPage } from './pageHost.mjs';
import { copyFolder } from './temporaryFolders.mjs';
import { startVscodeWeb } from './vscodeWeb.mjs';

/** The compiled suite: one file for all hosts. */
export const suiteFile = join('dist', 'test', 'web', 'index.js');

/** Runs the suite in the Node extension host of the embedded editor. */
export async function runNodeHost({ installation, browser, folder, extension = root, onResult }) {
  const workspace = copyFolder(folder);
  const server = await startCodeServer(installation, {
    name: 'node-host',
    logFile: join(resultsFolder, 'node-host-server.log'),
  });
  try {
    const remote = (path) => `vscode-remote://${server.authority}${path}`;
    const url = folderUrl(server, workspace.folder, [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(join(extension, suiteFile))],
      ['skipWelcome', 'true'],
    ]);
    return await runSuiteInPage(browser, url, { name: 'node-host', onResult });
  } finally {
    await server.stop();
    workspace.remove();
  }
}

/** Runs the suite in the web extension host, over a virtual workspace. */
export async function runWebHost({ browser, folder, extension = root, onResult }) {
  const server = await startVscodeWeb({
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(extension, suiteFile),
    folder,
  });
  try {
    return await runSuiteInPage(browser, server.url, { name: 'web-host', onResult });
  } finally {
    server.stop();
  }
}
