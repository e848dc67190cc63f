import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The `code` command on the PATH, when desktop VS Code is installed. */
export function codeCommand() {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
