import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

import ignore from 'ignore';

import { createCatalogue } from '../catalogue/createCatalogue';
import { createLineIndex } from '../parse/lines';
import type { FileScan, WorkspaceScan } from '../domain/scan';
import type { ProjectPolicy } from '../domain/usageProfile';
import { unstatedPolicy } from '../policy/parsePolicy';
import { problemText } from '../present/problemText';
import { decodeBytes } from '../scan/decode';
import { worthOtherThreads } from '../scan/limits';
import type { FileSource, Log } from '../scan/ports';
import { scanWorkspace } from '../scan/scanWorkspace';

import { diskFiles, namedFiles } from './diskFiles';
import { joinInstalled } from './installedPackages';
import { loadCatalogueData } from './loadCatalogue';
import { withOverlays } from './overlays';
import { policiesBelow, policyFolders, readPolicyFile } from './policyFiles';
import { todayUtc } from './today';
import { logUnusedEntries } from './unusedEntries';
import type { ScanCache } from './scanCache';
import type { ScanThreads } from './scanThreads';
import type { Excludes } from './walk';

/** What is scanned, as the command line states it. */
export interface ScanRequest {
  readonly paths: readonly string[];
  readonly usage?: string;
  readonly today?: string;
  /** Files to scan besides, as a list names them. */
  readonly files?: readonly string[];
  /** Files that name references without using them. */
  readonly leaveOut?: readonly string[];
}

/** The scans of all paths joined, and what the report says about the whole. */
export interface PathsScan {
  readonly scan: WorkspaceScan;
  readonly dataDate: string;
  readonly profileStated: boolean;
  /** Whether a policy file states something that could not be accepted. */
  readonly policyProblems: boolean;
}

/** What makes scans of large roots fast; they say the same without. */
export interface ScanMeans {
  readonly threads?: ScanThreads;
  readonly cache?: ScanCache;
}

const never = { isCancellationRequested: false };

/** A folder whose files are scanned: all of them, or those named. */
interface ScanRoot {
  /** As it is shown before the paths below it when there are several. */
  readonly shownAs: string;
  readonly folder: string;
  /** Paths relative to the folder; absent for everything worth reading. */
  readonly named?: readonly string[];
}

/**
 * Scans folders, files and lists of files under the policies, overlays and installed packages found there. The results of
 * several roots are joined in the order of their paths. With threads, large roots are shared out among them; with a cache,
 * their unchanged files are not read again. Throws for a path that is not there.
 */
export async function scanPaths(request: ScanRequest, log: Log, means: ScanMeans = {}): Promise<PathsScan> {
  const { threads, cache } = means;
  const roots = [
    ...request.paths.map(rootOf),
    ...(request.files === undefined ? [] : [listedRoot(request.files, log)]),
  ];
  const data = loadCatalogueData();
  const shipped = createCatalogue(data);
  const today = request.today ?? todayUtc();
  const given = request.usage === undefined ? undefined : readPolicyFile(request.usage, request.usage, today, log);
  const stated = given?.policy;

  const scans: WorkspaceScan[] = [];
  /** A path given twice, or below another one, is scanned once. */
  const seen = new Set<string>();
  let profileStated = false;
  let policyProblems = given !== undefined && given.parsed.problems.length > 0;
  for (const root of roots) {
    const folders = policyFolders(root.folder);
    const policies = stated === undefined ? policiesBelow(root.folder, today, log, folders) : undefined;
    const policyFor = policies?.policyFor ?? (() => stated ?? unstatedPolicy);
    profileStated ||= policyFor('').stated;
    const excludes = excludesOf(policyFor(''));
    const isNew = cache?.has(root.folder) !== true;
    const disk =
      root.named === undefined
        ? diskFiles(root.folder, excludes, log, (folder, names, found) => {
            folders.see(folder, names);
            if (isNew && found.length >= worthOtherThreads) threads?.readAhead(root.folder, found, today);
          })
        : namedFiles(root.folder, root.named, log);
    const listed = await disk.list(never);
    const overlays = overlaysFor(listed, policyFor);
    const catalogue = overlays.length === 0 ? shipped : createCatalogue(withOverlays(data, overlays, today, log));
    const context = { catalogue, policyFor, today };
    // An overlay describes models; it does not use them.
    const leftOut = new Set([...overlays, ...(request.leaveOut ?? []).map((file) => path.resolve(file))]);
    const scanned =
      leftOut.size === 0 && roots.length === 1
        ? listed
        : listed.filter((file) => {
            const whole = path.join(root.folder, file);
            if (leftOut.has(whole) || seen.has(whole)) return false;
            seen.add(whole);
            return true;
          });
    const files: FileSource = { ...disk, list: () => Promise.resolve(scanned) };
    const isLarge = scanned.length >= worthOtherThreads && catalogue === shipped;
    const memory = isLarge && root.named === undefined ? cache?.memoryOf(root.folder) : undefined;
    if (!isLarge) threads?.forget();
    const result =
      threads === undefined || !isLarge
        ? await scanWorkspace(context, files, never, undefined, memory)
        : await threads.scan(context, root.folder, scanned, log, memory);
    if (memory !== undefined) cache?.keep(root.folder, memory, log);
    await logProblems(result.files, files, log);
    if (root.named === undefined && policies !== undefined) {
      await logUnusedEntries(root.folder, policies, catalogue, result, log);
    }
    policyProblems ||= policies?.files().some(({ file }) => file.parsed.problems.length > 0) ?? false;
    const whole = { ...result, files: result.files.map((file) => joinInstalled(context, root.folder, file)) };
    scans.push(roots.length === 1 ? whole : underPrefix(whole, root.shownAs));
  }
  return { scan: joined(scans), dataDate: data.dataDate, profileStated, policyProblems };
}

function rootOf(given: string): ScanRoot {
  if (!existsSync(given)) throw new Error(`no such file or folder: ${given}`);
  if (statSync(given).isDirectory()) return { shownAs: shownRoot(given), folder: path.resolve(given) };
  const parent = path.dirname(given);
  return { shownAs: shownRoot(parent), folder: path.resolve(parent), named: [path.basename(given)] };
}

/** The files of a list, below the folder we are in; what lies elsewhere or is named twice is passed over. */
function listedRoot(files: readonly string[], log: Log): ScanRoot {
  const folder = process.cwd();
  const named = new Set<string>();
  for (const file of files) {
    const relative = path.relative(folder, path.resolve(file)).split(path.sep).join('/');
    if (relative === '' || relative.startsWith('../')) log.warn(`skipped ${file}: not below this folder`);
    else named.add(relative);
  }
  return { shownAs: '.', folder, named: [...named] };
}

/** The globs of a policy; asking an empty list about every file would cost as much as a long one. */
function excludesOf({ exclude }: ProjectPolicy): Excludes {
  return exclude.length === 0 ? { ignores: () => false } : ignore({ allowRelativePaths: true }).add([...exclude]);
}

/** The overlays of all policy files in force somewhere below the root: an entry names a model wherever it is used. */
function overlaysFor(listed: readonly string[], policyFor: (path: string) => ProjectPolicy): readonly string[] {
  const policies = new Set([policyFor('')]);
  let folder = '';
  for (const file of listed) {
    const own = file.slice(0, Math.max(0, file.lastIndexOf('/')));
    if (own !== folder) policies.add(policyFor(file));
    folder = own;
  }
  return [...new Set([...policies].flatMap(({ overlays }) => overlays))];
}

/** What could not be read in a file, and comments that silence nothing, at their place. */
async function logProblems(scans: readonly FileScan[], files: FileSource, log: Log): Promise<void> {
  for (const { path: file, problems } of scans) {
    if (problems.length === 0) continue;
    const decoded = decodeBytes((await files.read(file)) ?? new Uint8Array());
    const lines = createLineIndex('text' in decoded ? decoded.text : '');
    for (const problem of problems) {
      const { line, character } = lines.positionAt(problem.span.start);
      log.warn(`${file}:${String(line + 1)}:${String(character + 1)}: ${problemText(problem)}`);
    }
  }
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
  const move = <T extends { readonly path?: string }>(entry: T): T =>
    entry.path === undefined ? entry : { ...entry, path: `${prefix}/${entry.path}` };
  const files = scan.files.map((file) => ({
    ...move(file),
    references: file.references.map((judged) =>
      judged.related === undefined ? judged : { ...judged, related: judged.related.map(move) },
    ),
  }));
  return { ...scan, files, skipped: scan.skipped.map(move) };
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
