/* global suite, suiteSetup, suiteTeardown, test */
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';

suite('in Korean', () => {
  let workbench;
  let workspace;

  suiteSetup(async () => {
    workspace = copyFolder(join(root, 'test', 'host', 'workspace'));
    workbench = await openWorkbench({ ...stage, name: 'korean', folder: workspace.folder, language: 'ko' });
    await workbench.openFile('llama.py');
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace.remove();
  });

  test('hover, command titles and report speak Korean', async () => {
    await workbench.hover('meta-llama/Llama-2-7b-hf', /Llama 2[\s\S]*[가-힣]{2}|[가-힣]{2}[\s\S]*Llama 2/);
    await workbench.screenshot('hover-korean.png');
    await workbench.page.keyboard.press('Escape');
    await workbench.runExtensionCommand('aiLicenceLens.showReport');
    await workbench.webview(/[가-힣]{2}[\s\S]*Llama 2/);
    await workbench.screenshot('report-korean.png');
  });
});
