// node scripts/screenshotSizes.mjs: shows Llama 2 and Qwen-7B at three sizes of a company, as docs/images/users-*-light.png.
// `node scripts/screenshotSizes.mjs users-50m` takes only that one.
// Run `npm run build` before, and look at every picture before it is committed.
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBrowser } from './lib/browser.mjs';
import { ensureCodeServer } from './lib/codeServer.mjs';
import { main, say } from './lib/output.mjs';
import { launchBrowser } from './lib/pageHost.mjs';
import { root } from './lib/paths.mjs';
import { removal } from './lib/temporaryFolders.mjs';
import { openWorkbench } from './lib/workbench.mjs';

const images = join(root, 'docs', 'images');

/** The profile stands in another file, so the script repeats the figure for the picture. */
const code = (users) => `# ${users.toLocaleString('en')} monthly active users, commercial, hosted (.ai-licence.yaml)
from transformers import AutoModelForCausalLM

llama = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-2-7b-hf")
qwen = AutoModelForCausalLM.from_pretrained("Qwen/Qwen-7B")
`;

/** Users in the month, and what the panel says about the two. */
const sizes = [
  { name: 'users-50m', users: 50_000_000, line: /Llama 2/ },
  { name: 'users-200m', users: 200_000_000, line: /100M/ },
  { name: 'users-800m', users: 800_000_000, line: /Llama 2/ },
];

await main(async () => {
  const installation = await ensureCodeServer();
  const browser = await launchBrowser(await ensureBrowser());
  mkdirSync(images, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const { name, users, line } of sizes) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const parent = realpathSync(mkdtempSync(join(tmpdir(), 'ai-licence-lens-')));
    const remove = removal(parent);
    const folder = join(parent, name);
    mkdirSync(folder);
    writeFileSync(join(folder, 'models.py'), code(users));
    writeFileSync(
      join(folder, '.ai-licence.yaml'),
      `usage:\n  purpose: commercial\n  monthlyActiveUsers: ${String(users)}\n  distribution: [hosted-service]\n`,
    );
    const viewport = { width: 1200, height: 560 };
    const workbench = await openWorkbench({ installation, browser, name, folder, viewport });
    // The search for files is slower than the list of them right after the start.
    await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'models.py' }).dblclick();
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    say((await workbench.problems(line)).join('\n'));
    await workbench.dismissNotifications();
    await workbench.screenshot(join(images, `${name}-light.png`));
    say(`${name}-light.png`);
    await workbench.close();
    remove();
  }
  await browser.close();
  process.exit(0);
});
