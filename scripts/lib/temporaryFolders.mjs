import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { hostsFolder } from './paths.mjs';

/**
 * Copies a folder to a place where tests may write.
 * The name holds what careless code trips over: a space, `#`, `%` and Hangul.
 */
export function copyFolder(folder, name = '작업 #1 50% done') {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'ai-licence-lens-')));
  cpSync(folder, join(parent, name), { recursive: true });
  return { folder: join(parent, name), remove: removal(parent) };
}

/** An empty folder of installed extensions under `.vscode-test/`. */
export function extensionsFolder() {
  mkdirSync(hostsFolder, { recursive: true });
  const folder = mkdtempSync(join(hostsFolder, 'extensions-'));
  return { folder, remove: removal(folder) };
}

/**
 * A folder of installed extensions in which a link to the built extension is the only entry, so that the editor
 * needs no development mode and no long address to have it.
 */
export function linkExtension(extension) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  const { folder, remove } = extensionsFolder();
  symlinkSync(extension, join(folder, `${publisher}.${name}-${version}`), 'dir');
  return { folder, remove };
}

/** Removes the folder when called, or at the latest when this process ends. */
export function removal(folder) {
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  process.once('exit', remove);
  return remove;
}
