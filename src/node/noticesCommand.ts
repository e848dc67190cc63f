import { dutiesOf, tickDuties } from '../assess/duties';
import { renderNotices } from '../present/notices';

import type { Command } from './commandLine';
import { releaseTexts } from './releaseTexts';
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
