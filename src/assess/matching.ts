import picomatch from 'picomatch';

import type { Reference } from '../domain/reference';
import type { Resolution } from '../domain/resolution';

const globCharacters = /[*?[\]{}!]/;

/** True when the pattern, a plain name or a glob, covers one of the names; case does not count. */
export function coversName(pattern: string, names: readonly string[]): boolean {
  const wanted = pattern.trim().toLowerCase();
  if (wanted === '') return false;
  if (!globCharacters.test(wanted)) return names.some((name) => name.toLowerCase() === wanted);
  const matches = globMatcher(wanted);
  return matches !== undefined && names.some((name) => matches(name.toLowerCase()));
}

function globMatcher(glob: string): ((name: string) => boolean) | undefined {
  try {
    return picomatch(glob, { dot: true });
  } catch {
    return undefined;
  }
}

/** All names a policy may call a reference by: as written, as looked up, its family, its package url. */
export function namesOf(reference: Reference, resolution: Resolution): readonly string[] {
  const names = [reference.literal, reference.id ?? reference.literal];
  if (resolution.kind === 'model') {
    names.push(resolution.family.id);
    if (resolution.derivedFrom !== undefined) names.push(resolution.derivedFrom.id);
  }
  if (resolution.kind === 'package') names.push(resolution.aiPackage.purl, resolution.aiPackage.name);
  return [...new Set(names)];
}
