/* global suite, test */
import { rmSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { installVsix } from '../../../scripts/lib/codeServer.mjs';
import { withCopyOf } from '../../../scripts/lib/hosts.mjs';
import { packageVsix } from '../../../scripts/lib/packageVsix.mjs';
import { hostsFolder, root } from '../../../scripts/lib/paths.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';

suite('VSIX', () => {
  test('it packs, installs and works as a user gets it', async () => {
    const { file } = await packageVsix();
    const extensions = mkdtempSync(join(hostsFolder, 'extensions-'));
    try {
      await installVsix(stage.installation, join(root, file), extensions);
      await withCopyOf(join(root, 'test', 'host', 'workspace'), async (folder) => {
        const workbench = await openWorkbench({ ...stage, name: 'vsix', folder, extensions });
        try {
          await workbench.openFile('llama.py');
          await workbench.hover('meta-llama/Llama-2-7b-hf', /Llama 2/);
          await workbench.problems(/Llama 2/);
          await workbench.screenshot('vsix.png');
        } catch (error) {
          await workbench.dump('vsix-failed');
          throw error;
        } finally {
          await workbench.close();
        }
      });
    } finally {
      rmSync(extensions, { recursive: true, force: true });
    }
  });
});
