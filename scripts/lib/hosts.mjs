import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { folderUrl, startCodeServer } from './codeServer.mjs';
import { resultsFolder, root } from './paths.mjs';
import { runSuiteInPage } from './pageHost.mjs';
import { startVscodeWeb } from './vscodeWeb.mjs';

/** The compiled suite: one file for all hosts. */
export const suiteFile = join('dist', 'test', 'web', 'index.js');

/**
 * Copies a folder to a place where tests may write, calls `body` with it, and removes it.
 * The name holds what careless code trips over: a space, `#`, `%` and Hangul.
 */
export async function withCopyOf(folder, body) {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'ai-licence-lens-')));
  try {
    const copy = join(parent, '작업 #1 50% done');
    cpSync(folder, copy, { recursive: true });
    return await body(copy);
  } finally {
    rmSync(parent, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs the suite in the Node extension host of the embedded editor. */
export async function runNodeHost({ installation, browser, folder, extension = root, onResult }) {
  return withCopyOf(folder, async (workspace) => {
    const server = await startCodeServer(installation, {
      name: 'node-host',
      logFile: join(resultsFolder, 'node-host-server.log'),
    });
    try {
      const remote = (path) => `vscode-remote://${server.authority}${path}`;
      const url = folderUrl(server, workspace, [
        ['extensionDevelopmentPath', remote(extension)],
        ['extensionTestsPath', remote(join(extension, suiteFile))],
        ['skipWelcome', 'true'],
      ]);
      return await runSuiteInPage(browser, url, { name: 'node-host', onResult });
    } finally {
      await server.stop();
    }
  });
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
