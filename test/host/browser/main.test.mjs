/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

const llama = 'meta-llama/Llama-2-7b-hf';

suite('by mouse and keyboard', () => {
  let workbench;
  let workspace;

  suiteSetup(async () => {
    workspace = copyFolder(join(root, 'test', 'host', 'workspace'));
    workbench = await openWorkbench({ ...stage, name: 'browser', folder: workspace.folder });
    await workbench.openFile('llama.py');
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace.remove();
  });

  teardown(async function () {
    if (this.currentTest.state === 'failed')
      await workbench.dump(`browser-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  test('resting the mouse on the id shows verdict, licence and where it says so', async () => {
    const said = await workbench.hover(llama, /Community License[\s\S]*checked/i);
    expectMatch(said, /Community License/i);
    expectMatch(said, /checked 20\d\d-\d\d-\d\d/);
    await workbench.screenshot('hover.png');
    await workbench.page.keyboard.press('Escape');
  });

  test('the status bar carries the total, readable without its icon', async () => {
    expectMatch(await workbench.statusBar(), /AI Licence Lens.*\d/s);
  });

  test('the workspace scan fills the Problems panel with files that are not open', async () => {
    await workbench.runCommand('AI Licence Lens: Scan Workspace');
    const rows = await workbench.problems(/deploy\.yaml/);
    expectMatch(rows.join('\n'), /Llama 2/);
    await workbench.screenshot('problems.png');
    await workbench.runCommand('View: Toggle Panel Visibility');
  });

  test('the command palette shows the report', async () => {
    await workbench.runCommand('AI Licence Lens: Show Report');
    const { text } = await workbench.webview(/Llama 2/);
    expectMatch(text, /llama\.py/);
    await workbench.screenshot('report.png');
  });
});
