import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { PlainError, say } from './output.mjs';
import { root } from './paths.mjs';
import { runOrThrow } from './process.mjs';

/** Makes `node_modules` what `package-lock.json` says; does nothing when it already is. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new PlainError(`Node 20 or newer is needed; this is ${process.version}.`);
  if (dependenciesMatchLock()) return;
  say('installing the dependencies (npm ci)');
  await runOrThrow('npm ci', 'npm', ['ci'], { cwd: root, attempts: 3, timeout: 900_000 });
}

function dependenciesMatchLock() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || installed[path]?.version === version,
  );
}
