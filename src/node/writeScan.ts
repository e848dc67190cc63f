import { dutiesOf, tickDuties } from '../assess/duties';
import type { Duty } from '../domain/duty';
import type { Role } from '../domain/reference';
import type { WorkspaceScan } from '../domain/scan';
import { referenceRecord } from '../present/commandLine/answers';
import { htmlReport, plainReport, withRoles } from '../present/commandLine/plainReport';
import { plainScan } from '../present/commandLine/plainText';
import { cyclonedxBom } from '../present/exchange/cyclonedx';
import { sarifLog } from '../present/exchange/sarif';

import type { Command } from './commandLine';
import { productVersion } from './productVersion';
import { releaseTexts } from './releaseTexts';
import type { PathsScan } from './scanPaths';

export const speakingRoles: readonly Role[] = ['code', 'config', 'manifest', 'container'];

/** Prints a scan in the format asked for. `json` and `jsonl` hold every reference with its role; the others the speaking ones. */
export function writeScan(
  scan: WorkspaceScan,
  command: Extract<Command, { name: 'scan' }>,
  facts: Omit<PathsScan, 'scan'>,
): void {
  const records = () =>
    scan.files.flatMap((file) => file.references.map((judged) => referenceRecord(file.path, judged)));
  const roles = new Set(command.includeRoles ?? speakingRoles);
  const exchangeFacts = { version: productVersion(), dataDate: facts.dataDate };
  switch (command.format) {
    case 'jsonl':
      writeLines(records());
      return;
    case 'json':
      writeJson({
        complete: scan.complete,
        scannedFiles: scan.scannedFiles,
        skipped: scan.skipped,
        references: records(),
      });
      return;
    case 'text':
      process.stdout.write(plainScan(scan, roles));
      return;
    case 'markdown':
      process.stdout.write(plainReport(scan, roles, { ...facts, duties: dutiesIn(scan, roles, command.paths) }));
      return;
    case 'html':
      process.stdout.write(htmlReport(scan, roles, { ...facts, duties: dutiesIn(scan, roles, command.paths) }));
      return;
    case 'sarif':
      writeJson(sarifLog(withRoles(scan, roles), exchangeFacts));
      return;
    case 'cyclonedx':
      writeJson(cyclonedxBom(withRoles(scan, roles), exchangeFacts));
      return;
  }
}

/** The duties of the references of the given roles, ticked where a text beside the paths meets them. */
export function dutiesIn(scan: WorkspaceScan, roles: ReadonlySet<Role>, paths: readonly string[]): readonly Duty[] {
  const judged = withRoles(scan, roles).files.flatMap(({ references }) => references);
  return tickDuties(dutiesOf(judged), paths.flatMap(releaseTexts));
}

const linesAtOnce = 500;

function writeLines(values: readonly unknown[]): void {
  for (let from = 0; from < values.length; from += linesAtOnce) {
    const lines = values.slice(from, from + linesAtOnce).map((value) => `${JSON.stringify(value)}\n`);
    process.stdout.write(lines.join(''));
  }
}

function writeJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
