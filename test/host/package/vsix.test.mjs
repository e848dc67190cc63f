/* global suite, test */
import { join } from 'node:path';

import { stage } from '../../../scripts/lib/browserTests.mjs';
import { installVsix } from '../../../scripts/lib/codeServer.mjs';
import { packedVsix } from '../../../scripts/lib/packageVsix.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { copyFolder, extensionsFolder } from '../../../scripts/lib/temporaryFolders.mjs';
import { openWorkbench } from '../../../scripts/lib/workbench.mjs';

suite('VSIX', () => {
  test('it packs, installs and works as a user gets it', async () => {
    const { file } = await packedVsix();
    const extensions = extensionsFolder();
    await installVsix(stage.installation, join(root, file), extensions.folder);
    const { folder, remove } = copyFolder(join(root, 'test', 'host', 'workspace'));
    const workbench = await openWorkbench({ ...stage, name: 'vsix', folder, extensions: extensions.folder });
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
      extensions.remove();
      remove();
    }
  });
});
