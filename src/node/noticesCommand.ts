import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import { dutiesOf, tickDuties } from '../assess/duties';
import type { ReleaseText } from '../domain/duty';
import { renderNotices } from '../present/notices';
import { decodeBytes } from '../scan/decode';
import { isLicenceFolder, isReleaseText } from '../scan/releaseTexts';

import type { Command } from './commandLine';
import { readBytes } from './diskFiles';
import { scanPaths } from './scanPaths';
import { stderrLog } from './stderrLog';
import { speakingRoles } from './writeScan';

/** Prints the duties of what the paths hold, ticked where the wording stands in a text beside them. */
export async function notices(command: Extract<Command, { name: 'notices' }>): Promise<number> {
  const { scan } = await scanPaths(command, stderrLog);
  const roles = new Set(speakingRoles);
  const judged = scan.files.flatMap((file) => file.references.filter(({ reference }) => roles.has(reference.role)));
  const barred = judged.filter(({ verdict }) => verdict.word === 'forbidden').map(({ reference }) => reference.literal);
  process.stdout.write(renderNotices(tickDuties(dutiesOf(judged), command.paths.flatMap(releaseTexts)), barred));
  return 0;
}

function releaseTexts(given: string): readonly ReleaseText[] {
  const folder = statSync(given).isDirectory() ? given : path.dirname(given);
  const entries = readdirSync(folder, { withFileTypes: true });
  const collected = entries
    .filter((entry) => entry.isDirectory() && isLicenceFolder(entry.name))
    .flatMap(({ name }) => textsIn(folder, name, () => true));
  return [...textsIn(folder, '', isReleaseText), ...collected].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function textsIn(root: string, folder: string, isWanted: (name: string) => boolean): readonly ReleaseText[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && isWanted(entry.name))
    .flatMap(({ name }) => {
      const shownAs = path.posix.join(folder, name);
      const bytes = readBytes(path.join(root, folder, name), shownAs, stderrLog);
      const decoded = bytes === undefined ? undefined : decodeBytes(bytes);
      return decoded !== undefined && 'text' in decoded ? [{ path: shownAs, text: decoded.text }] : [];
    });
}
