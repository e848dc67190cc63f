import { readFileSync, writeFileSync } from 'node:fs';

import type { Severity } from '../domain/finding';
import type { Role } from '../domain/reference';
import type { FileScan, WorkspaceScan } from '../domain/scan';
import { quietRoles } from '../present/diagnostic';
import { rankFindings } from '../present/importance';
import { parseBaseline, subtractBaseline, writeBaseline, type Baseline } from '../scan/baseline';

import type { Command } from './commandLine';
import { catalogueFile } from './loadCatalogue';
import { productVersion } from './productVersion';
import { readGiven } from './readGiven';
import { cacheFolder, createScanCache } from './scanCache';
import { scanPaths } from './scanPaths';
import { createScanThreads } from './scanThreads';
import { stderrLog } from './stderrLog';
import { writeScan } from './writeScan';

type ScanCommand = Extract<Command, { name: 'scan' }>;

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * Scans the paths and prints the result; 1 when a finding of a speaking role is at or above `--fail-on`, where a policy file
 * that cannot be accepted whole counts as a warning. Writing a baseline accepts what is found today, so it is no failure.
 */
export async function scan(command: ScanCommand): Promise<number> {
  const baseline = command.baseline === undefined ? undefined : readBaseline(command.baseline);
  const threads = createScanThreads(__filename);
  const { scan: found, ...facts } = await scanPaths(
    {
      ...command,
      leaveOut: baselineFiles(command),
      ...(command.filesFrom !== undefined && { files: readList(command.filesFrom) }),
    },
    stderrLog,
    {
      threads,
      ...(command.cache && { cache: createScanCache(cacheFolder(), productVersion(), [__filename, catalogueFile()]) }),
    },
  );
  threads.close();
  if (command.writeBaseline !== undefined) {
    writeFileSync(command.writeBaseline, `${JSON.stringify(writeBaseline(found), undefined, 2)}\n`);
  }
  const fresh = baseline === undefined ? found : subtractBaseline(found, baseline);
  const whole = withRoles(fresh, command.includeRoles);
  writeScan(whole, command, facts);
  if (command.writeBaseline !== undefined) return 0;
  const ignoresPolicy = facts.policyProblems && (command.failOn === 'warning' || command.failOn === 'information');
  return ignoresPolicy || failsAt(whole, command.failOn) ? 1 : 0;
}

/** The lines of a list of files; a NUL may end an entry instead, as `git ls-files -z` writes it. */
function readList(file: string): readonly string[] {
  const text = file === '-' ? readFileSync(process.stdin.fd, 'utf8') : readGiven(file);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((line) => line !== '');
}

function baselineFiles({ baseline, writeBaseline: written }: ScanCommand): readonly string[] {
  return [baseline, written].filter((file) => file !== undefined);
}

function readBaseline(file: string): Baseline {
  const baseline = parseBaseline(readGiven(file));
  if (baseline === undefined) throw new Error(`${file} is no baseline; write one with --write-baseline`);
  return baseline;
}

function withRoles(scan: WorkspaceScan, roles: readonly Role[] | undefined): WorkspaceScan {
  if (roles === undefined) return scan;
  const keep = (file: FileScan): FileScan => ({
    ...file,
    references: file.references.filter((judged) => roles.includes(judged.reference.role)),
  });
  return { ...scan, files: scan.files.map(keep) };
}

function failsAt(scan: WorkspaceScan, level: Severity | 'never'): boolean {
  if (level === 'never') return false;
  const threshold = severities.indexOf(level);
  return scan.files.some((file) =>
    file.references.some(
      (judged) =>
        !quietRoles.has(judged.reference.role) &&
        rankFindings(judged.verdict).some((finding) => severities.indexOf(finding.severity) <= threshold),
    ),
  );
}
