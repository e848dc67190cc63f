import { join } from 'node:path';

import { ensureBrowser } from './browser.mjs';
import { runBrowserTests } from './browserTests.mjs';
import { ensureCodeServer } from './codeServer.mjs';
import { findDesktop, runDesktopHost } from './desktop.mjs';
import { runNodeHost, runWebHost } from './hosts.mjs';
import { launchBrowser } from './pageHost.mjs';
import { root } from './paths.mjs';
import { ensureVscodeWeb } from './vscodeWeb.mjs';

const folder = join(root, 'test', 'host', 'workspace');

/** Installs what the chosen editors need and starts the browser they run in. */
export async function prepareEditors(names) {
  const needs = (...users) => users.some((name) => names.includes(name));
  const installation = needs('node', 'browser', 'package') ? await ensureCodeServer() : undefined;
  if (needs('web')) await ensureVscodeWeb();
  const browser = needs('node', 'web', 'browser', 'package') ? await launchBrowser(await ensureBrowser()) : undefined;
  return { installation, browser, close: async () => browser?.close() };
}

/** One function for each way to run inside an editor; it resolves with a suite for the tally. */
export const editorSuites = {
  node: async ({ installation, browser }) =>
    suite('host: node', await runNodeHost({ installation, browser, folder, onResult: show })),
  web: async ({ browser }) => suite('host: web', await runWebHost({ browser, folder, onResult: show })),
  desktop: async (_, { required }) => {
    const desktop = await findDesktop();
    if (desktop.reason === undefined) {
      return suite('host: desktop', await runDesktopHost({ desktop, folder, onResult: show }));
    }
    const failures = required ? [{ title: 'desktop VS Code', error: desktop.reason }] : [];
    return { name: 'host: desktop', passed: 0, failures, ...(required ? {} : { notRun: desktop.reason }) };
  },
  browser: (stage, { only }) => runBrowserTests('browser', stage, show, only),
  package: (stage, { only }) => runBrowserTests('package', stage, show, only),
};

function show({ kind, title }) {
  process.stdout.write(`    ${kind} ${title}\n`);
}

function suite(name, { results, error }) {
  const failures = results.filter(({ kind }) => kind === 'fail');
  if (error !== undefined) failures.push({ title: 'the host', error });
  return { name, passed: results.filter(({ kind }) => kind === 'pass').length, failures };
}
