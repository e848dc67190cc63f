import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { hostsFolder } from './paths.mjs';

/**
 * Fills `.vscode-test/<name>` exactly once. The work happens in a folder beside it that is renamed when complete,
 * so an interrupted or a second simultaneous run never leaves half an installation behind.
 */
export async function installOnce(name, fill) {
  const target = join(hostsFolder, name);
  const stamp = '.complete';
  if (existsSync(join(target, stamp))) return target;
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(hostsFolder, 'installing-'));
  try {
    // A package file of its own keeps npm from climbing up into the project.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    await fill(folder);
    writeFileSync(join(folder, stamp), '');
    if (existsSync(join(target, stamp))) return target;
    rmSync(target, { recursive: true, force: true });
    renameSync(folder, target);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
