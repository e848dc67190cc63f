/* global suite, suiteSetup, suiteTeardown, teardown, test */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';
import { expectMatch } from './expectMatch.mjs';

const llama = 'meta-llama/Llama-2-7b-hf';

suite('in Restricted Mode', () => {
  let workbench;
  let workspace;

  suiteSetup(async () => {
    workspace = copyFolder(join(root, 'test', 'host', 'workspace'));
    workbench = await openWorkbench({ ...stage, name: 'restricted', folder: workspace.folder, trust: false });
    await workbench.openFile('llama.py');
  });

  suiteTeardown(async () => {
    await workbench?.close();
    workspace.remove();
  });

  teardown(async function () {
    if (this.currentTest.state === 'failed') await workbench.dump('restricted');
  });

  test('everything is read and judged, and nothing that writes is offered', async () => {
    expectMatch(await workbench.page.locator('.part.statusbar').innerText(), /Restricted Mode/);
    const said = await workbench.hover(llama, /What if/);
    if (/Acknowledge/.test(said)) throw new Error(`the hover offers to write:\n${said}`);
    await workbench.page.keyboard.press('Escape');
  });

  test('a command that would write says why it does not', async () => {
    const policy = join(workspace.folder, '.ai-licence.yaml');
    const before = readFileSync(policy, 'utf8');
    await workbench.runExtensionCommand('aiLicenceLens.setFact');
    await workbench.notification(/Restricted Mode.*writes no file/);
    if (readFileSync(policy, 'utf8') !== before) throw new Error('the policy file was changed');
    await workbench.dismissNotifications();
  });
});
