import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { ProjectPolicy } from '../domain/usageProfile';
import { mergePolicies } from '../policy/mergePolicies';
import { parsePolicy } from '../policy/parsePolicy';
import { expiredEntries } from '../policy/policyReview';
import { createLineIndex } from '../parse/lines';
import type { Log } from '../scan/ports';

export const policyFileName = '.ai-licence.yaml';

/**
 * Reads one policy file and logs each problem, expired entries included, with its place. Overlays come back with their full
 * path. Throws when the file cannot be read.
 */
export function readPolicyFile(file: string, shownAs: string, today: string, log: Log): ProjectPolicy {
  const text = readFileSync(file, 'utf8');
  const { policy, problems } = parsePolicy(text);
  const lines = createLineIndex(text);
  for (const problem of [...problems, ...expiredEntries(policy, today)]) {
    const { line, character } = lines.positionAt(problem.span.start);
    log.warn(`${shownAs}:${String(line + 1)}:${String(character + 1)}: ${problem.message}`);
  }
  return { ...policy, overlays: policy.overlays.map((overlay) => path.resolve(path.dirname(file), overlay)) };
}

/**
 * The policy in force for each path below a root: the file in its folder and in every folder above it, up to the root, or
 * up to the repository that holds the root; the nearest wins key by key.
 */
export function policiesBelow(root: string, today: string, log: Log): (relativePath: string) => ProjectPolicy {
  const above = foldersAbove(root).flatMap((folder) => policyIn(folder, path.relative(root, folder), today, log));
  const byFolder = new Map<string, readonly ProjectPolicy[]>();
  const merged = new Map<string, ProjectPolicy>();

  const chainOf = (folder: string): readonly ProjectPolicy[] => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const outer = folder === '' ? above : chainOf(folder.slice(0, Math.max(0, folder.lastIndexOf('/'))));
    const chain = [...outer, ...policyIn(path.join(root, folder), folder, today, log)];
    byFolder.set(folder, chain);
    return chain;
  };

  return (relativePath) => {
    const folder = relativePath.slice(0, Math.max(0, relativePath.lastIndexOf('/')));
    const known = merged.get(folder);
    if (known !== undefined) return known;
    const policy = mergePolicies(chainOf(folder));
    merged.set(folder, policy);
    return policy;
  };
}

function policyIn(folder: string, shownAs: string, today: string, log: Log): readonly ProjectPolicy[] {
  const file = path.join(folder, policyFileName);
  if (!existsSync(file)) return [];
  try {
    return [readPolicyFile(file, path.posix.join(shownAs, policyFileName), today, log)];
  } catch (error) {
    log.warn(`${path.posix.join(shownAs, policyFileName)}: ${String(error)}`);
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
