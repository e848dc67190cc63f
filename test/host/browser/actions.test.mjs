/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { examplesFolder } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

suite('in a workspace without a profile', () => {
  let workbench;
  let workspace;
  let page;
  const read = (name) => readFileSync(join(workspace.folder, name), 'utf8');
  const has = (name, wanted) => existsSync(join(workspace.folder, name)) && wanted.test(read(name));

  suiteSetup(async () => {
    workspace = copyFolder(examplesFolder);
    rmSync(join(workspace.folder, '.ai-licence.yaml'));
    workbench = await openWorkbench({ ...stage, name: 'actions', folder: workspace.folder });
    ({ page } = workbench);
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace.remove();
  });

  teardown(async function () {
    if (this.currentTest.state === 'failed') {
      await workbench.dump(`actions-${this.currentTest.title.replace(/\W+/g, '-').slice(0, 40)}`);
    }
    await workbench.tidy();
  });

  test('a quick fix states the fact that decides, and the verdict follows', async () => {
    await workbench.openFile('train.py');
    await fix('Qwen/Qwen2.5-3B', /State the purpose/);
    await workbench.chooseRow('commercial');
    await workbench.eventually('the fact in the file', () => has('.ai-licence.yaml', /purpose: commercial/));
    await workbench.hover('Qwen/Qwen2.5-3B', /Not allowed as stated/);
  });

  test('a quick fix allows a finding here, with its reason', async () => {
    await workbench.openFile('train.py');
    await fix('Qwen/Qwen2.5-3B', /Allow “non-commercial”/);
    await workbench.answer('a licence was bought');
    await workbench.placeOf('# ai-licence-lens: allow non-commercial -- a licence was bought');
    await workbench.eventually('the finding to be gone', async () => {
      const rows = await workbench.problems();
      return rows.some((row) => /Qwen2\.5/.test(row)) && !rows.some((row) => /bars commercial use/.test(row));
    });
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.runCommand('File: Revert File');
  });

  test('a quick fix compares with another model', async () => {
    await workbench.openFile('train.py');
    await fix('Qwen/Qwen2.5-3B', /Compare with other models/);
    await workbench.typeIntoPick('Gemma 2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    const { text } = await workbench.webview(/Gemma 2/);
    expectMatch(text, /Qwen2\.5/);
    expectMatch(text, /What would change it/);
  });

  test('the side bar is grouped and filtered', async () => {
    await workbench.openFile('train.py');
    const icon = page.locator('.activitybar .action-label[aria-label*="AI Licence Lens"]').first();
    await icon.click({ force: true });
    const rows = page.locator('.part.sidebar .pane-body .monaco-list-row');
    await titleButton('list-tree');
    await workbench.chooseRow('Licence');
    await workbench.eventually('licences as headings', async () => {
      const labels = await rows.allInnerTexts();
      return labels.some((label) => /^Qwen Research/.test(label.trim()));
    });
    await titleButton('filter');
    await workbench.answer('llama');
    await workbench.eventually('one model', async () => {
      const labels = await rows.allInnerTexts();
      return labels.length === 2 && labels.every((label) => /Llama/i.test(label));
    });
    await titleButton('filter');
    await workbench.answer('');
    await titleButton('list-tree');
    await workbench.chooseRow('Verdict');
    await page.keyboard.press('Control+Shift+E');
  });

  test('the report is exported as Markdown', async () => {
    await workbench.runExtensionCommand('aiLicenceLens.showReport');
    const { frame } = await workbench.webview(/Llama 2/);
    await frame.locator('[data-action=export-markdown]').click();
    const box = page.locator('.quick-input-widget input').first();
    await workbench.eventually('the question where to', async () => /ai-licences\.md$/.test(await box.inputValue()));
    await page.keyboard.press('Enter');
    await workbench.eventually('the file', () => has('ai-licences.md', /## Not allowed as stated[\s\S]*Qwen2\.5/));
    await page.locator('.tabs-container .tab.active', { hasText: 'ai-licences.md' }).waitFor();
  });

  /** Opens the menu of quick fixes on a text and takes one. */
  async function fix(text, title) {
    const entry = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // What is judged anew meanwhile closes the menu; a person would open it once more.
    await workbench.eventually(`the quick fix ${String(title)}`, async () => {
      await page.keyboard.press('Escape');
      const { x, y } = await workbench.placeOf(text);
      await page.mouse.click(x, y);
      await page.keyboard.press('Control+.');
      await entry.click({ force: true, timeout: 4000 });
      return true;
    });
  }

  /** Clicks one of the buttons over the view, known by its icon. */
  async function titleButton(icon) {
    await page.locator(`.part.sidebar .title-actions .codicon-${icon}`).first().click();
  }
});
