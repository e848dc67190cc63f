import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import ignore from 'ignore';

import type { Severity } from '../domain/finding';
import type { Role } from '../domain/reference';
import type { FileScan, WorkspaceScan } from '../domain/scan';
import type { ProjectPolicy } from '../domain/usageProfile';
import { quietRoles } from '../present/diagnostic';
import { rankFindings } from '../present/importance';
import { scanWorkspace } from '../scan/scanWorkspace';

import type { Command } from './commandLine';
import { diskFiles, namedFiles } from './diskFiles';
import { loadCatalogue } from './loadCatalogue';
import { policiesBelow, readPolicyFile } from './policyFiles';
import { stderrLog } from './stderrLog';
import { todayUtc } from './today';
import { writeScan } from './writeScan';

type ScanCommand = Extract<Command, { name: 'scan' }>;

const never = { isCancellationRequested: false };
const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Scans the paths and prints the result; 1 when a finding of a speaking role is at or above `--fail-on`. */
export async function scan(command: ScanCommand): Promise<number> {
  const missing = command.paths.find((given) => !existsSync(given));
  if (missing !== undefined) throw new Error(`no such file or folder: ${missing}`);
  const catalogue = loadCatalogue();
  const today = command.today ?? todayUtc();
  const stated = command.usage === undefined ? undefined : readPolicyFile(command.usage, command.usage, stderrLog);

  const scans: WorkspaceScan[] = [];
  for (const given of command.paths) {
    const isFolder = statSync(given).isDirectory();
    const root = path.resolve(isFolder ? given : path.dirname(given));
    const policyFor = policyLookup(root, stated);
    const excludes = ignore({ allowRelativePaths: true }).add([...policyFor('').exclude]);
    const files = isFolder ? diskFiles(root, excludes, stderrLog) : namedFiles(root, [path.basename(given)], stderrLog);
    const result = await scanWorkspace({ catalogue, policyFor, today }, files, never);
    scans.push(
      command.paths.length === 1 ? result : underPrefix(result, shownRoot(isFolder ? given : path.dirname(given))),
    );
  }
  const whole = withRoles(joined(scans), command.includeRoles);
  writeScan(whole, command);
  return failsAt(whole, command.failOn) ? 1 : 0;
}

function policyLookup(root: string, stated: ProjectPolicy | undefined): (relativePath: string) => ProjectPolicy {
  return stated === undefined ? policiesBelow(root, stderrLog) : () => stated;
}

/** A root as it is shown before the paths below it; an absolute one is reduced to its last name. */
function shownRoot(given: string): string {
  const normal = given.split(path.sep).join('/').replace(/\/+$/, '');
  return path.isAbsolute(given) || normal.startsWith('..')
    ? path.basename(path.resolve(given))
    : path.posix.normalize(normal);
}

function underPrefix(scan: WorkspaceScan, prefix: string): WorkspaceScan {
  if (prefix === '.') return scan;
  const move = <T extends { readonly path: string }>(entry: T): T => ({ ...entry, path: `${prefix}/${entry.path}` });
  return { ...scan, files: scan.files.map(move), skipped: scan.skipped.map(move) };
}

function joined(scans: readonly WorkspaceScan[]): WorkspaceScan {
  const byPath = (a: { readonly path: string }, b: { readonly path: string }) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return {
    files: scans.flatMap((scan) => scan.files).sort(byPath),
    scannedFiles: scans.reduce((sum, scan) => sum + scan.scannedFiles, 0),
    skipped: scans.flatMap((scan) => scan.skipped).sort(byPath),
    complete: scans.every((scan) => scan.complete),
  };
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
