import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { PlainError, say } from './output.mjs';
import { root } from './paths.mjs';
import { runOrThrow } from './process.mjs';

const largest = 1.5 * 1024 * 1024;

let packed;

/** The package of this process: the first who asks has it made. */
export function packedVsix() {
  return (packed ??= packageVsix());
}

/** Builds and packs the extension; a package over 1.5 MB is refused, because somebody downloads it. */
export async function packageVsix() {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = `${name}-${version}.vsix`;
  const run = (what, args) => runOrThrow(what, process.execPath, args, { cwd: root, timeout: 300_000 });
  say('building the package');
  await run('Compiling the catalogue', [join('node_modules', 'tsx', 'dist', 'cli.mjs'), 'scripts/catalogue.ts']);
  await run('The build', ['scripts/build.mjs', '--minify']);
  const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');
  await run('vsce package', [vsce, 'package', '--no-dependencies', '--allow-missing-repository', '--out', file]);
  const bytes = statSync(join(root, file)).size;
  if (bytes > largest) {
    throw new PlainError(`${file} has ${String(bytes)} bytes, more than the ${String(largest)} it may have.`);
  }
  return { file, bytes };
}
