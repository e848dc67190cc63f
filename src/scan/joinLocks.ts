import { assess } from '../assess/assess';
import { packageKey } from '../catalogue/packageNames';
import type { FileScan, JudgedReference, RelatedPlace } from '../domain/scan';
import { resolveReference } from '../resolve/resolveReference';

import { isLockFile } from './limits';
import { applyLockedVersions } from './lockedVersions';
import type { ScanContext } from './scanText';
import { applySuppressions } from './suppressions';

/**
 * Gives the packages of each manifest the versions that the lock file beside or above it fixed, and judges those again;
 * the lock file keeps only what no manifest asks for. Order and number of the files stay.
 */
export function joinLocks(context: ScanContext, scans: readonly FileScan[]): readonly FileScan[] {
  const locks = new Map<string, FileScan[]>();
  for (const scan of scans) if (isLockFile(scan.path)) append(locks, folderOf(scan.path), scan);
  if (locks.size === 0) return scans;
  const manifestsByLock = new Map<string, FileScan[]>();
  for (const scan of scans) {
    if (isLockFile(scan.path) || !scan.references.some(({ reference }) => isManifestPackage(reference))) continue;
    const folder = nearestFolder(folderOf(scan.path), locks);
    if (folder !== undefined) append(manifestsByLock, folder, scan);
  }
  const replaced = new Map<string, FileScan>();
  for (const [folder, manifests] of manifestsByLock) joinFolder(context, manifests, locks.get(folder) ?? [], replaced);
  return scans.map((scan) => replaced.get(scan.path) ?? scan);
}

function joinFolder(
  context: ScanContext,
  manifests: readonly FileScan[],
  locks: readonly FileScan[],
  replaced: Map<string, FileScan>,
): void {
  const entries = locks.flatMap((lock) => lock.references.map((judged) => ({ lock, judged })));
  const locked = entries.map(({ judged }) => judged.reference);
  const places = new Map(entries.map(({ lock, judged }) => [lockKey(judged.reference), lockPlace(lock, judged)]));
  for (const manifest of manifests) {
    const { direct } = applyLockedVersions(
      manifest.references.map(({ reference }) => reference),
      locked,
    );
    const references = manifest.references.map((judged, index) =>
      rejudged(context, manifest.path, judged, direct[index], places),
    );
    replaced.set(manifest.path, {
      ...manifest,
      references: applySuppressions(manifest.suppressions ?? [], references),
    });
  }
  const asked = manifests.flatMap((scan) => scan.references.map(({ reference }) => reference));
  const transitive = new Set(applyLockedVersions(asked, locked).transitive);
  for (const lock of locks) {
    replaced.set(lock.path, {
      ...lock,
      references: lock.references.filter(({ reference }) => transitive.has(reference)),
    });
  }
}

function rejudged(
  context: ScanContext,
  path: string,
  judged: JudgedReference,
  reference: JudgedReference['reference'] | undefined,
  places: ReadonlyMap<string, RelatedPlace>,
): JudgedReference {
  if (reference === undefined || reference === judged.reference) return judged;
  const resolution = resolveReference(context.catalogue, reference, context.today);
  const policy = context.policyFor(path);
  const place = places.get(lockKey(reference));
  return {
    ...judged,
    reference,
    ...(place !== undefined && { related: [...(judged.related ?? []), place] }),
    resolution,
    verdict: assess({ catalogue: context.catalogue, reference, resolution, policy, today: context.today }),
  };
}

/** The entry of a lock file is the same package at the same version. */
function lockKey(reference: JudgedReference['reference']): string {
  return `${packageKey(reference.namespace, reference.id ?? reference.literal)}@${reference.version ?? ''}`;
}

function lockPlace(lock: FileScan, { start, end }: JudgedReference): RelatedPlace {
  return { label: 'lock-file', path: lock.path, start, end };
}

export function isManifestPackage(reference: JudgedReference['reference']): boolean {
  return reference.kind === 'package' && (reference.role === 'manifest' || reference.role === 'test');
}

function nearestFolder(folder: string, locks: ReadonlyMap<string, unknown>): string | undefined {
  for (let current = folder; ; current = current.slice(0, current.lastIndexOf('/'))) {
    if (locks.has(current)) return current;
    if (current === '') return undefined;
    if (!current.includes('/')) return locks.has('') ? '' : undefined;
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
