import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { dutiesOf, tickDuties } from '../assess/duties';
import type { ReleaseText } from '../domain/duty';
import { renderNotices } from '../present/notices';

import type { Command } from './commandLine';
import { scanPaths } from './scanPaths';
import { stderrLog } from './stderrLog';
import { speakingRoles } from './writeScan';

/** Where a project shows what it owes others. A generated AI-NOTICES.md is left out: it lists every duty, met or not. */
const releaseTextName = /^(readme|notice|credits|attributions?|acknowledge?ments?)([-._].*)?$/i;

/** Prints the duties of what the paths hold, ticked where the wording stands in a text beside them. */
export async function notices(command: Extract<Command, { name: 'notices' }>): Promise<number> {
  const { scan } = await scanPaths(command, stderrLog);
  const roles = new Set(speakingRoles);
  const judged = scan.files.flatMap((file) => file.references.filter(({ reference }) => roles.has(reference.role)));
  process.stdout.write(renderNotices(tickDuties(dutiesOf(judged), command.paths.flatMap(releaseTexts))));
  return 0;
}

function releaseTexts(given: string): readonly ReleaseText[] {
  const folder = statSync(given).isDirectory() ? given : path.dirname(given);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && releaseTextName.test(entry.name))
    .map(({ name }) => ({ path: name, text: readFileSync(path.join(folder, name), 'utf8') }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
