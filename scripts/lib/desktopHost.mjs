// Runs the compiled suite in desktop VS Code: node desktopHost.mjs <extension> <suite> <folder> [executable].
// A process of its own, because the editor's output, which carries the results, goes straight to standard output.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runTests } from '@vscode/test-electron';

const [extensionDevelopmentPath, extensionTestsPath, folder, vscodeExecutablePath] = process.argv.slice(2);
const profile = mkdtempSync(join(tmpdir(), 'ai-licence-lens-'));
try {
  process.exitCode = await runTests({
    ...(vscodeExecutablePath === undefined ? {} : { vscodeExecutablePath }),
    extensionDevelopmentPath,
    extensionTestsPath,
    launchArgs: [
      folder,
      ...['--disable-extensions', '--disable-workspace-trust', '--skip-welcome', '--user-data-dir', profile],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(profile, { recursive: true, force: true });
}
