/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

const llama = 'meta-llama/Llama-2-7b-hf';

suite('when something went wrong before', () => {
  let workbench;
  let workspace;

  suiteSetup(() => {
    workspace = copyFolder(join(root, 'test', 'host', 'workspace'), 'sample');
  });

  suiteTeardown(() => workspace.remove());

  teardown(async function () {
    if (this.currentTest.state === 'failed') await workbench?.dump('recovery');
    await workbench?.close();
  });

  test('a report that was open is there again after a reload, with its findings', async () => {
    workbench = await openWorkbench({ ...stage, name: 'reload', folder: workspace.folder });
    await workbench.runExtensionCommand('aiLicenceLens.showReport');
    await workbench.webview(/llama\.py/);
    // The editor writes down what is open every few seconds.
    await sleep(7000);
    await workbench.page.reload();
    await workbench.webview(/llama\.py/);
  });

  test('a catalogue that cannot be read is said, and loading it again heals everything', async () => {
    const extension = join(workspace.folder, 'extension');
    mkdirSync(join(extension, 'dist'), { recursive: true });
    const shipped = ['package.json', 'package.nls.json', 'package.nls.ko.json', 'l10n', 'media', 'syntaxes'];
    for (const name of [...shipped, 'dist/extension.js']) {
      cpSync(join(root, name), join(extension, name), { recursive: true });
    }
    const catalogue = join(extension, 'dist', 'catalogue.json');
    writeFileSync(catalogue, '{ "dataDate": ');
    workbench = await openWorkbench({ ...stage, name: 'no-catalogue', folder: workspace.folder, extension });
    await workbench.openFile('llama.py');
    expectMatch(await workbench.statusBar(), /could not be loaded/);
    writeFileSync(catalogue, readFileSync(join(root, 'dist', 'catalogue.json')));
    await workbench.runExtensionCommand('aiLicenceLens.retryCatalogue');
    await workbench.hover(llama, /Llama 2/);
    await workbench.eventually('the total', async () => !/could not/.test(await workbench.statusBar()));
  });
});
