import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The version in the package's own manifest. */
export function productVersion(): string {
  const manifest = JSON.parse(readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}
