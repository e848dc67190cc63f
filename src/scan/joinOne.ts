import type { FileScan } from '../domain/scan';

import { isManifestPackage, joinLocks } from './joinLocks';
import { joinNamesOf } from './joinNames';
import { isLockFile } from './limits';
import type { ScanContext } from './scanText';

/** True when other files of a project can change what is said about this one, or this one what is said about them. */
export function isTied(scan: FileScan): boolean {
  return scan.ties !== undefined || hasVersions(scan);
}

/**
 * What a scan of the whole project would say about one file: constants and settings that others use, versions that lock files fix.
 * `others` are the tied files of the project, each as scanned alone.
 */
export function joinOne(context: ScanContext, alone: FileScan, others: readonly FileScan[]): FileScan {
  const around = others.filter(({ path }) => path !== alone.path);
  const named = joinNamesOf(context, alone, [alone, ...around]);
  if (!hasVersions(named)) return named;
  const [joined = named] = joinLocks(context, [named, ...around.filter(hasVersions)]);
  return joined;
}

function hasVersions({ path, references }: FileScan): boolean {
  return isLockFile(path) || references.some(({ reference }) => isManifestPackage(reference));
}
