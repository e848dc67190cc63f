import { existsSync } from 'node:fs';
import path from 'node:path';

import type { FileProblem } from '../domain/text';
import type { ProjectPolicy } from '../domain/usageProfile';
import { createLineIndex } from '../parse/lines';
import { mergePolicies } from '../policy/mergePolicies';
import { overriddenKeys, type OuterPolicy } from '../policy/overriddenKeys';
import { parsePolicy, type ParsedPolicy } from '../policy/parsePolicy';
import { expiredEntries } from '../policy/policyReview';
import { problemText } from '../present/problemText';
import type { Log } from '../scan/ports';

import { readGiven, reasonOf } from './readGiven';

export const policyFileName = '.ai-licence.yaml';

/** A policy file that is in force somewhere, with its text and what stands where in it. */
export interface PolicyFile extends OuterPolicy {
  readonly text: string;
  readonly parsed: ParsedPolicy;
}

/**
 * Reads one policy file and logs each problem, expired entries included, with its place. Overlays come back with their full
 * path. Throws when the file cannot be read.
 */
export function readPolicyFile(file: string, shownAs: string, today: string, log: Log): PolicyFile {
  const text = readGiven(file, shownAs);
  const parsed = parsePolicy(text);
  const overlays = parsed.policy.overlays.map((overlay) => path.resolve(path.dirname(file), overlay));
  const read = { shownAs, text, parsed, policy: { ...parsed.policy, overlays } };
  logPolicyProblems(read, [...parsed.problems, ...expiredEntries(parsed.policy, today)], log);
  return read;
}

/** Logs problems of a policy file, each at its place. */
export function logPolicyProblems({ text, shownAs }: PolicyFile, problems: readonly FileProblem[], log: Log): void {
  const lines = createLineIndex(text);
  for (const problem of [...problems].sort((left, right) => left.span.start - right.span.start)) {
    const { line, character } = lines.positionAt(problem.span.start);
    log.warn(`${shownAs}:${String(line + 1)}:${String(character + 1)}: ${problemText(problem)}`);
  }
}

/** Which folders hold a policy file: those seen in a listing, and by a look at the disk those that were not. */
export interface PolicyFolders {
  readonly see: (folder: string, names: readonly string[]) => void;
  readonly hold: (folder: string) => boolean;
}

/** Of the folders below a root, by their paths relative to it. A tree has far more folders than policy files. */
export function policyFolders(root: string): PolicyFolders {
  const seen = new Map<string, boolean>();
  return {
    see: (folder, names) => seen.set(folder, names.includes(policyFileName)),
    hold: (folder) => seen.get(folder) ?? existsSync(path.join(root, folder, policyFileName)),
  };
}

/** The policy files of a tree. */
export interface Policies {
  /** What is in force for a path below the root: the nearest file wins key by key. */
  readonly policyFor: (relativePath: string) => ProjectPolicy;
  /** The files read so far inside the root, with the folder that each governs. */
  readonly files: () => readonly { readonly folder: string; readonly file: PolicyFile }[];
}

/**
 * The policy in force for each path below a root: the file in its folder and in every folder above it, up to the root, or
 * up to the repository that holds the root; the nearest wins key by key, and where it differs from one above that is logged.
 */
export function policiesBelow(root: string, today: string, log: Log, folders = policyFolders(root)): Policies {
  const above = foldersAbove(root).flatMap((folder) =>
    existsSync(path.join(folder, policyFileName)) ? policyIn(folder, path.relative(root, folder), today, log) : [],
  );
  const byFolder = new Map<string, readonly PolicyFile[]>();
  /** One policy for all folders under the same files, so that what is judged under it can be remembered. */
  const merged = new Map<readonly PolicyFile[], ProjectPolicy>();
  const files: { readonly folder: string; readonly file: PolicyFile }[] = [];

  const chainOf = (folder: string): readonly PolicyFile[] => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const outer = folder === '' ? above : chainOf(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    const here = folders.hold(folder) ? policyIn(path.join(root, folder), folder, today, log) : [];
    for (const file of here) {
      logPolicyProblems(file, overriddenKeys(outer, file.parsed), log);
      files.push({ folder, file });
    }
    const chain = here.length === 0 ? outer : [...outer, ...here];
    byFolder.set(folder, chain);
    return chain;
  };

  const policyFor = (relativePath: string): ProjectPolicy => {
    const folder = relativePath.slice(0, Math.max(0, relativePath.lastIndexOf('/')));
    const chain = chainOf(folder);
    const known = merged.get(chain);
    if (known !== undefined) return known;
    const policy = mergePolicies(chain.map((file) => file.policy));
    merged.set(chain, policy);
    return policy;
  };
  return { policyFor, files: () => files };
}

function policyIn(folder: string, shownAs: string, today: string, log: Log): readonly PolicyFile[] {
  try {
    return [readPolicyFile(path.join(folder, policyFileName), path.posix.join(shownAs, policyFileName), today, log)];
  } catch (error) {
    log.warn(`${path.posix.join(shownAs, policyFileName)}: ${reasonOf(error)}`);
    return [];
  }
}

/** The folders from the enclosing repository down to, but without, the root itself; none when there is no repository. */
function foldersAbove(root: string): readonly string[] {
  const folders: string[] = [];
  let folder = root;
  while (!existsSync(path.join(folder, '.git'))) {
    const parent = path.dirname(folder);
    if (parent === folder) return [];
    folders.unshift(parent);
    folder = parent;
  }
  return folders;
}
