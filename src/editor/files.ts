import ignore from 'ignore';
import type { Ignore } from 'ignore';
import picomatch from 'picomatch';
import * as vscode from 'vscode';

import type { ProjectPolicy } from '../domain/usageProfile';
import { withoutExcluded } from '../scan/exclusions';
import { sizeLimitOf } from '../scan/limits';
import type { FileSource, Log } from '../scan/ports';

import { findPaths } from './findPaths';
import { policyFileName } from './places';

const readAhead = 16;
const turnMilliseconds = 10;

/** Reads folders of the local disk faster than the editor can; only a host with Node has it. */
export type DiskFiles = (root: string, excludes: Ignore, log: Log) => FileSource;

export interface FolderReading {
  readonly folder: vscode.WorkspaceFolder;
  readonly excludes: Ignore;
  readonly log: Log;
  readonly token: vscode.CancellationToken;
  readonly disk: DiskFiles | undefined;
}

/** The text files of one workspace folder, of any file system the editor knows. */
export function folderFiles(reading: FolderReading): FileSource {
  const { folder, excludes, log, disk } = reading;
  return disk !== undefined && folder.uri.scheme === 'file'
    ? localFiles(folder, disk(folder.uri.fsPath, excludes, log))
    : editorFiles(reading);
}

/** Reading from the disk does not wait, so other work of the host gets its turn now and then. */
function localFiles(folder: vscode.WorkspaceFolder, files: FileSource): FileSource {
  let turnStarted = Date.now();
  const takeTurns = async (): Promise<void> => {
    if (Date.now() - turnStarted < turnMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    turnStarted = Date.now();
  };
  const { stamp, readApart } = files;
  return {
    ...(readApart !== undefined && {
      readApart: async function* (paths: readonly string[], today: string) {
        for await (const batch of readApart(paths, today)) {
          await takeTurns();
          yield batch;
        }
      },
    }),
    list: async (signal) => {
      const hidden = hiddenBySettings(folder);
      return (await files.list(signal)).filter((path) => !isPolicyPath(path) && !hidden(path));
    },
    read: async (path) => {
      await takeTurns();
      return files.read(path);
    },
    ...(stamp !== undefined && {
      stamp: async (path: string) => {
        await takeTurns();
        return stamp(path);
      },
    }),
  };
}

function editorFiles({ folder, excludes, log, token }: FolderReading): FileSource {
  let order: readonly string[] = [];
  let started = 0;
  const reads = new Map<string, Promise<Uint8Array | undefined>>();
  // A virtual file system answers slowly, so the next reads are under way while one file is judged.
  const startReads = (until: number): void => {
    for (; started < Math.min(until, order.length); started++) {
      const path = order[started];
      if (path !== undefined) reads.set(path, readFile(vscode.Uri.joinPath(folder.uri, path), path, log));
    }
  };
  return {
    list: async () => {
      const found = await findPaths({ folder, name: '*', exclude: searchExcludes(folder), token }, log);
      const rules = [excludes, await ignoredByGit(folder, log)];
      order = withoutExcluded(found)
        .filter((path) => !isPolicyPath(path) && !rules.some((rule) => rule.ignores(path)))
        .sort();
      return order;
    },
    read: (path) => {
      const index = order.indexOf(path, Math.max(0, started - readAhead - 1));
      startReads((index < 0 ? started : index) + readAhead);
      const read = reads.get(path) ?? readFile(vscode.Uri.joinPath(folder.uri, path), path, log);
      reads.delete(path);
      return read;
    },
  };
}

/** The bytes of one file; undefined, with the reason logged, when it is too large or cannot be read. */
export async function readFile(uri: vscode.Uri, path: string, log: Log): Promise<Uint8Array | undefined> {
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if ((type & vscode.FileType.File) === 0) return undefined;
    const limit = sizeLimitOf(path);
    if (size > limit) {
      log.warn(`skipped ${path}: ${String(size)} bytes, over the limit of ${String(limit)}`);
      return undefined;
    }
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    log.warn(`skipped ${path}: ${String(error)}`);
    return undefined;
  }
}

/** What the settings and the project's own file leave out, in the grammar of `.gitignore`. */
export function excludesOf(settingPatterns: readonly string[], policy: ProjectPolicy): Ignore {
  return ignore({ allowRelativePaths: true }).add([...settingPatterns, ...policy.exclude]);
}

export function isPolicyPath(path: string): boolean {
  return path === policyFileName || path.endsWith(`/${policyFileName}`);
}

/** `search.exclude` as one glob; `files.exclude` is applied by the editor itself. */
function searchExcludes(folder: vscode.WorkspaceFolder): string {
  return `{${['**/node_modules/**', '**/.git/**', ...excludeGlobs('search', folder)].join(',')}}`;
}

/** The globs that the `exclude` setting of a section switches on. */
export function excludeGlobs(section: string, folder: vscode.WorkspaceFolder): readonly string[] {
  const configured = vscode.workspace.getConfiguration(section, folder.uri).get<Record<string, unknown>>('exclude', {});
  return Object.entries(configured)
    .filter(([, on]) => on === true)
    .map(([glob]) => glob);
}

/** Tells whether `files.exclude` or `search.exclude` hides a path or a folder on the way to it. */
export function hiddenBySettings(folder: vscode.WorkspaceFolder): (path: string) => boolean {
  const hides = picomatch(
    ['files', 'search'].flatMap((section) => excludeGlobs(section, folder)),
    { dot: true },
  );
  const folders = new Map<string, boolean>([['', false]]);
  const isHidden = (path: string): boolean => {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const known = folders.get(parent) ?? isHidden(parent);
    folders.set(parent, known);
    return known || hides(path);
  };
  return isHidden;
}

/** The rules of every `.gitignore` of a folder. */
export async function ignoredByGit(folder: vscode.WorkspaceFolder, log: Log): Promise<Ignore> {
  const rules = ignore();
  const found = await findPaths({ folder, name: '.gitignore', exclude: '**/node_modules/**' }, log);
  for (const path of found) {
    const uri = vscode.Uri.joinPath(folder.uri, path);
    const bytes = await readFile(uri, path, log);
    if (bytes === undefined) continue;
    const base = path.slice(0, path.length - '.gitignore'.length);
    rules.add(
      new TextDecoder()
        .decode(bytes)
        .split(/\r?\n/)
        .flatMap((line) => scoped(line, base)),
    );
  }
  return rules;
}

/** A rule of a nested `.gitignore`, rewritten so that it holds below that folder only. */
function scoped(line: string, base: string): readonly string[] {
  if (base === '') return [line];
  const rule = line.trim();
  if (rule === '' || rule.startsWith('#')) return [];
  const negated = rule.startsWith('!');
  const body = negated ? rule.slice(1) : rule;
  const anchored = body.slice(0, -1).includes('/');
  const scopedBody = anchored ? `/${base}${body.replace(/^\//, '')}` : `/${base}**/${body}`;
  return [negated ? `!${scopedBody}` : scopedBody];
}
