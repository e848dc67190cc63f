// npm run bench: measures code that is bundled as the product is. A loader of TypeScript adds work of its own to every function.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildSync } from 'esbuild';

const root = join(import.meta.dirname, '..');
const outfile = join(root, 'dist', 'bench', 'bench.cjs');

buildSync({
  entryPoints: [join(root, 'scripts', 'bench.ts')],
  bundle: true,
  minify: true,
  platform: 'node',
  mainFields: ['module', 'main'],
  external: ['esbuild'],
  outfile,
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
