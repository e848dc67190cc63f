/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { stage } from '../../../scripts/lib/browserTests.mjs';
import { examplesFolder } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

suite('in the sample workspace', () => {
  let workbench;
  let workspace;

  suiteSetup(async () => {
    workspace = copyFolder(examplesFolder);
    const settings = { 'aiLicenceLens.explorerBadges': true, 'problems.decorations.enabled': false };
    workbench = await openWorkbench({ ...stage, name: 'sides', folder: workspace.folder, settings });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace.remove();
  });

  teardown(async function () {
    if (this.currentTest.state === 'failed') await workbench.dump(`sides-${this.currentTest.title.slice(0, 12)}`);
  });

  test('the explorer marks a file in which something is not allowed', async () => {
    await workbench.openFile('train.py');
    const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'train.py' });
    const label = await workbench.eventually('the mark', async () => {
      const text = await row.locator('.monaco-icon-label').first().getAttribute('aria-label');
      return /not allowed/.test(text ?? '') ? text : undefined;
    });
    expectMatch(label, /AI Licence Lens: 1 not allowed/);
  });

  test('the keyboard alone leads from an id to its quick fixes', async () => {
    await workbench.page.locator('.view-line', { hasText: 'Qwen2.5' }).first().click();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.press('F8');
    await workbench.page.keyboard.press('Control+.');
    const menu = workbench.page.locator('.action-widget').first();
    await menu.waitFor();
    const said = await menu.innerText();
    for (const title of [/Replace Qwen/, /Pin/, /Acknowledge/, /Open the terms/]) expectMatch(said, title);
    await workbench.tidy();
  });

  test('a notebook on the screen shows a hover in its cell', async () => {
    await workbench.quickPick('Control+P', 'compare.ipynb');
    await workbench.chooseRow('compare.ipynb');
    await workbench.hover('upstage/SOLAR', /Not allowed as stated/);
    await workbench.page.keyboard.press('Escape');
  });
});
