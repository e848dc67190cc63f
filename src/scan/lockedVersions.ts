import satisfies from 'semver/functions/satisfies';
import validRange from 'semver/ranges/valid';

import { packageKey } from '../catalogue/packageNames';
import type { Reference } from '../domain/reference';

/** Manifest references with the versions a lock file fixed, and what only the lock file names. */
export interface LockedReferences {
  readonly direct: readonly Reference[];
  readonly transitive: readonly Reference[];
}

/**
 * Joins the packages of a manifest with those of its lock file by ecosystem and normalised name.
 * A direct dependency takes the resolved version; where the lock holds several, the first that the stated range admits.
 */
export function applyLockedVersions(
  manifestReferences: readonly Reference[],
  lockReferences: readonly Reference[],
): LockedReferences {
  const locked = new Map<string, Reference[]>();
  for (const reference of lockReferences) {
    if (reference.kind !== 'package') continue;
    const key = keyOf(reference);
    const same = locked.get(key);
    if (same === undefined) locked.set(key, [reference]);
    else same.push(reference);
  }
  const asked = new Set(manifestReferences.filter((reference) => reference.kind === 'package').map(keyOf));
  return {
    direct: manifestReferences.map((reference) => withVersion(reference, locked.get(keyOf(reference)) ?? [])),
    transitive: lockReferences.filter((reference) => reference.kind === 'package' && !asked.has(keyOf(reference))),
  };
}

function withVersion(reference: Reference, candidates: readonly Reference[]): Reference {
  if (reference.kind !== 'package') return reference;
  const fitting = candidates.find((candidate) => admits(reference, candidate.version));
  const version = (fitting ?? candidates.find((candidate) => candidate.version !== undefined))?.version;
  return version === undefined ? reference : { ...reference, version };
}

function admits(reference: Reference, version: string | undefined): boolean {
  if (version === undefined || reference.version === undefined) return false;
  // Cargo reads a bare version as a caret range.
  const bare = reference.namespace === 'cargo' && /^\d/.test(reference.version);
  const range = bare ? `^${reference.version}` : reference.version;
  return validRange(range) !== null && satisfies(version, range, { includePrerelease: true });
}

function keyOf(reference: Reference): string {
  return packageKey(reference.namespace, reference.id ?? reference.literal);
}
