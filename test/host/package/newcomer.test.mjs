/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { installVsix } from '../../../scripts/lib/codeServer.mjs';
import { packedVsix } from '../../../scripts/lib/packageVsix.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder, extensionsFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';

/** The script of `docs/newcomer.md`, by mouse and keyboard, against the package a user installs. */
suite('a newcomer', () => {
  let extensions;
  let workbench;
  let workspace;
  const read = (name) => readFileSync(join(workspace.folder, name), 'utf8');
  const saved = (name, wanted) =>
    workbench.eventually(`${String(wanted)} in ${name}`, () => wanted.test(read(name)) || undefined);

  suiteSetup(async () => {
    const { file } = await packedVsix();
    extensions = extensionsFolder();
    await installVsix(stage.installation, join(root, file), extensions.folder);
    workspace = copyFolder(join(root, 'test', 'host', 'newcomer'), 'shop');
    workbench = await openWorkbench({
      ...stage,
      name: 'newcomer',
      folder: workspace.folder,
      extensions: extensions.folder,
    });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    extensions?.remove();
    workspace?.remove();
  });

  teardown(async function () {
    if (this.currentTest.state === 'failed')
      await workbench?.dump(`newcomer-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  test('opens the file and reads what a name means', async () => {
    await workbench.openFile('app.py');
    await workbench.hover('meta-llama/Llama-2-7b-chat-hf', /Llama 2/);
    await workbench.page.keyboard.press('Escape');
  });

  test('states the facts when the side bar asks for them', async () => {
    // The badge over the icon takes the click.
    const icon = workbench.page.locator('.activitybar .action-label[aria-label*="AI Licence Lens"]').first();
    await icon.click({ force: true });
    await workbench.runExtensionCommand('aiLicenceLens.createUsageProfile');
    await workbench.chooseRow('commercial');
    await workbench.answer('200 000 000');
    await workbench.answer('');
    await workbench.answer('KR');
    await workbench.chooseRow('hosted-service');
    await workbench.page.keyboard.press('Enter');
    await saved('.ai-licence.yaml', /purpose: commercial\n\s+monthlyActiveUsers: 200000000/);
    if (/annualRevenueUsd/.test(read('.ai-licence.yaml'))) throw new Error('a fact nobody stated was written');
  });

  test('sees in Problems what stands in the way', async () => {
    await workbench.runExtensionCommand('aiLicenceLens.scanWorkspace');
    const wanted = [/100M monthly active users.*this project states 200M/, /ultralytics.*network/i, /gpt-4o.*closed/];
    // The panel fills row by row, so one of them does not speak for the others.
    await workbench.eventually('all three in Problems', async () => {
      const rows = (await workbench.problems(/^ultralytics/)).join('\n');
      return wanted.every((each) => each.test(rows));
    });
    await workbench.dismissNotifications();
    await workbench.runCommand('View: Toggle Panel Visibility');
  });

  test('replaces the model that is not allowed', async () => {
    await workbench.openFile('app.py');
    await fix('Qwen/Qwen-7B-Chat', /Replace/);
    await workbench.chooseRow('Qwen/Qwen2.5-7B');
    await workbench.placeOf('Qwen2.5-7B"');
    await sleep(500);
    await workbench.page.keyboard.type('-Instruct');
    await workbench.page.keyboard.press('Control+S');
    await saved('app.py', /"Qwen\/Qwen2\.5-7B-Instruct"/);
  });

  test('acknowledges what has been looked at', async () => {
    for (const [name, reason] of [
      ['gpt-4o', 'service terms read at signing'],
      ['yolo11n.pt', 'enterprise licence bought'],
      ['meta-llama/Llama-2-7b-chat-hf', 'use policy passed on to the team'],
    ]) {
      await workbench.openFile('app.py');
      await acknowledge(name, reason);
    }
    await workbench.openFile('requirements.txt');
    await acknowledge('ultralytics', 'enterprise licence bought');
    await acknowledge('openai', 'service terms read at signing');
    await workbench.runExtensionCommand('aiLicenceLens.scanWorkspace');
    await workbench.eventually('an empty Problems panel', async () => {
      const label = await workbench.page.locator('.statusbar-item[id="status.problems"]').first().innerText();
      return /^\s*0\s+0/.test(label.replace(/[^\d\s]/g, '')) || undefined;
    });
  });

  test('exports the notices', async () => {
    await workbench.runExtensionCommand('aiLicenceLens.exportNotices');
    await saved('AI-NOTICES.md', /Llama 2 Community[\s\S]*- \[ \]/);
    await workbench.screenshot('newcomer.png');
  });

  async function fix(text, title) {
    const entry = workbench.page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
    // A scan that ends meanwhile closes the menu; a person would open it once more.
    await workbench.eventually(`the quick fix ${String(title)}`, async () => {
      await workbench.page.keyboard.press('Escape');
      const { x, y } = await workbench.placeOf(text);
      await workbench.page.mouse.click(x, y);
      // A click into a file that is still being laid out leaves the cursor where it was, on another finding.
      const cursor = await workbench.page
        .locator('.editor-group-container.active .cursors-layer .cursor')
        .boundingBox();
      if (cursor === null || y < cursor.y || y > cursor.y + cursor.height) return undefined;
      await workbench.page.keyboard.press('Control+.');
      await entry.click({ force: true, timeout: 5000 });
      return true;
    });
  }

  async function acknowledge(text, reason) {
    await fix(text, /Acknowledge/);
    await workbench.answer(reason);
    await workbench.answer('');
    await saved('.ai-licence.yaml', new RegExp(`reference: "?${text}"?\\n[\\s\\S]*${reason}`));
  }
});
