import { existsSync } from 'node:fs';

import { say } from './output.mjs';
import { run } from './process.mjs';

/** True on Debian and its relatives when this process may install system packages. */
export function canInstallPackages() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs system packages; true when it worked. */
export async function installPackages(names) {
  if (!canInstallPackages()) return false;
  say(`installing system packages: ${names.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, timeout: 300_000 });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  const { code, output } = await run('apt-get', args, { env, timeout: 900_000 });
  if (code !== 0) say(`apt-get could not install them:\n${output}`);
  return code === 0;
}
