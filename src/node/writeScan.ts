import type { Role } from '../domain/reference';
import type { WorkspaceScan } from '../domain/scan';
import { referenceRecord } from '../present/commandLine/answers';
import { plainReport } from '../present/commandLine/plainReport';
import { plainScan } from '../present/commandLine/plainText';

import type { Command } from './commandLine';
import type { PathsScan } from './scanPaths';

export const speakingRoles: readonly Role[] = ['code', 'config', 'manifest', 'container'];

/** Prints a scan in the format asked for. Machine formats hold every reference with its role; the text shows the speaking ones. */
export function writeScan(
  scan: WorkspaceScan,
  command: Extract<Command, { name: 'scan' }>,
  facts: Omit<PathsScan, 'scan'>,
): void {
  const records = () =>
    scan.files.flatMap((file) => file.references.map((judged) => referenceRecord(file.path, judged)));
  switch (command.format) {
    case 'jsonl':
      for (const record of records()) process.stdout.write(`${JSON.stringify(record)}\n`);
      return;
    case 'json':
      process.stdout.write(
        `${JSON.stringify(
          { complete: scan.complete, scannedFiles: scan.scannedFiles, skipped: scan.skipped, references: records() },
          undefined,
          2,
        )}\n`,
      );
      return;
    case 'text':
      process.stdout.write(plainScan(scan, new Set(command.includeRoles ?? speakingRoles)));
      return;
    case 'markdown':
      process.stdout.write(plainReport(scan, new Set(command.includeRoles ?? speakingRoles), facts));
      return;
  }
}
