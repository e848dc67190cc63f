/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

const qwen = 'Qwen/Qwen-7B-Chat';
const call = `model = AutoModel.from_pretrained("${qwen}")\n`;

suite('with two folders', () => {
  let workbench;
  let workspace;

  suiteSetup(async () => {
    workspace = copyFolder(join(root, 'test', 'host', 'workspace'));
    const folder = (name, users) => {
      const path = join(workspace.folder, name);
      mkdirSync(path);
      const usage = `usage:\n  purpose: commercial\n  monthlyActiveUsers: ${users}\n  distribution: [hosted-service]\n`;
      writeFileSync(join(path, '.ai-licence.yaml'), usage);
      writeFileSync(join(path, `${name}.py`), call);
      return { path };
    };
    const folders = [folder('small', '50000'), folder('large', '200000000')];
    const file = join(workspace.folder, 'both.code-workspace');
    writeFileSync(file, JSON.stringify({ folders }));
    workbench = await openWorkbench({ ...stage, name: 'multi-root', folder: file });
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace.remove();
  });

  teardown(async function () {
    if (this.currentTest.state === 'failed') await workbench.dump('multi-root');
  });

  test('each folder is judged by its own profile', async () => {
    await workbench.openFile('small.py');
    await workbench.hover(qwen, /Allowed/);
    await workbench.page.keyboard.press('Escape');
    await workbench.openFile('large.py');
    await workbench.hover(qwen, /Not allowed/);
    await workbench.page.keyboard.press('Escape');
  });

  test('a scan covers both', async () => {
    await workbench.runExtensionCommand('aiLicenceLens.scanWorkspace');
    const rows = (await workbench.problems(/large\.py/)).join('\n');
    expectMatch(rows, /user-threshold/);
  });
});
