// Bundles the extension (desktop and web), the command line and, with --tests, the suite that runs inside editors.
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import * as esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = new Set(process.argv.slice(2));
const watch = flags.has('--watch');

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  logLevel: 'warning',
  minify: flags.has('--minify'),
  sourcemap: flags.has('--minify') ? false : 'linked',
  target: 'es2022',
  mainFields: ['module', 'main'],
  // The build for Node is the same code in a form of which nothing can be left out.
  alias: { yaml: path.join(root, 'node_modules', 'yaml', 'browser', 'index.js') },
};

const desktop = {
  entryPoints: { extension: 'src/extensionDesktop.ts', scanWorker: 'src/node/scanWorker.ts' },
  platform: 'node',
  external: ['vscode'],
  outdir: 'dist',
};
const web = {
  entryPoints: { extension: 'src/extension.ts' },
  platform: 'browser',
  external: ['vscode'],
  outdir: 'dist/web',
};
const commandLine = {
  entryPoints: { cli: 'src/node/main.ts', mcp: 'src/node/mcpServer.ts' },
  platform: 'node',
  outdir: 'dist',
};

function targets() {
  const wanted = [desktop, web, commandLine];
  if (flags.has('--tests')) {
    const suite = { entryPoints: { index: 'test/host/suite/index.ts' }, external: ['vscode'] };
    wanted.push({
      ...suite,
      platform: 'browser',
      outdir: 'dist/test/web',
      define: { 'process.env.NODE_ENV': '"test"' },
    });
    wanted.push({
      entryPoints: { index: 'test/host/bench/index.ts' },
      external: ['vscode'],
      platform: 'node',
      outdir: 'dist/test/bench',
    });
  }
  return wanted;
}

async function copyCatalogue() {
  await mkdir(path.join(root, 'dist'), { recursive: true });
  const generated = path.join(root, 'generated');
  for (const file of await readdir(generated)) {
    if (file.endsWith('.json')) await copyFile(path.join(generated, file), path.join(root, 'dist', file));
  }
}

await copyCatalogue();
for (const target of targets()) {
  if (watch) await (await esbuild.context({ ...shared, ...target })).watch();
  else await esbuild.build({ ...shared, ...target });
}
