import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { hostsFolder } from './paths.mjs';

/**
 * Calls `body` with a folder of installed extensions in which a link to the built extension is the only entry.
 * So the editor needs no development mode and no long address to have it.
 */
export async function withLinkedExtension(extension, body) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'));
  mkdirSync(hostsFolder, { recursive: true });
  const extensions = mkdtempSync(join(hostsFolder, 'extensions-'));
  const remove = () => rmSync(extensions, { recursive: true, force: true });
  process.once('exit', remove);
  try {
    symlinkSync(extension, join(extensions, `${publisher}.${name}-${version}`), 'dir');
    return await body(extensions);
  } finally {
    process.off('exit', remove);
    remove();
  }
}
