import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import type { ReleaseText } from '../domain/duty';
import { decodeBytes } from '../scan/decode';
import { isLicenceFolder, isReleaseText } from '../scan/releaseTexts';

import { createFileReader } from './fileReader';
import { stderrLog } from './stderrLog';

/** The texts beside a path that may meet a duty: README, notices, licence copies. Throws for a path that is not there. */
export function releaseTexts(given: string): readonly ReleaseText[] {
  const folder = statSync(given).isDirectory() ? given : path.dirname(given);
  const entries = readdirSync(folder, { withFileTypes: true });
  const collected = entries
    .filter((entry) => entry.isDirectory() && isLicenceFolder(entry.name))
    .flatMap(({ name }) => textsIn(folder, name, () => true));
  return [...textsIn(folder, '', isReleaseText), ...collected].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function textsIn(root: string, folder: string, isWanted: (name: string) => boolean): readonly ReleaseText[] {
  const read = createFileReader(stderrLog);
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .flatMap(({ name }) => {
      const shownAs = path.posix.join(folder, name);
      const bytes = read(path.join(root, folder, name), shownAs)?.bytes;
      const decoded = bytes === undefined ? undefined : decodeBytes(bytes);
      return decoded !== undefined && 'text' in decoded ? [{ path: shownAs, text: decoded.text }] : [];
    });
}
