import * as pep440 from '@renovatebot/pep440';
import type SemVer from 'semver/classes/semver';
import coerce from 'semver/functions/coerce';
import parse from 'semver/functions/parse';
import satisfies from 'semver/functions/satisfies';
import intersects from 'semver/ranges/intersects';

import { rangeIn, semverRange } from '../catalogue/versionRange';
import type { BundledModel, PackageLicence } from '../domain/aiPackage';

/** As `semverRange` reads; under other options a range is parsed anew, and text that was read with patience may fail then. */
const asRead = { loose: true, includePrerelease: true };

/** A version of Maven, Go, NuGet …: numbers, then perhaps a qualifier. */
const looseVersion = /^\d+(?:\.\d+)*(?:[-.+]?[a-z][\w.+-]*)?$/i;

/**
 * The licences a stated version or range can fall under, in the order of the file. No version, or one that cannot be read, leaves all of them open.
 * npm and Cargo follow semver, PyPI follows PEP 440; elsewhere a version counts by its first three numbers,
 * so that a qualifier such as Maven's `-RC1` counts as the release itself.
 */
export function licencesInRange(
  type: string,
  licences: readonly PackageLicence[],
  version: string | undefined,
): readonly PackageLicence[] {
  const requested = version?.trim() ?? '';
  if (licences.length <= 1 || requested === '') return licences;
  const fitting = licences.filter(({ versions }) => overlaps(type, versions.trim(), requested));
  return fitting.length > 0 ? fitting : licences;
}

/** The weights that come with a stated version or range; with none stated, all that come with any. */
export function modelsInRange(
  type: string,
  models: readonly BundledModel[],
  version: string | undefined,
): readonly BundledModel[] {
  const requested = version?.trim() ?? '';
  if (requested === '') return models;
  return models.filter(({ versions = '*' }) => overlaps(type, versions.trim(), requested));
}

/** The licence of the range without an end, which holds the newest version: what an installer takes where the text states none. */
export function newestOf(licences: readonly PackageLicence[]): PackageLicence | undefined {
  return [...licences].reverse().find(({ versions }) => !/<|^=/.test(versions)) ?? licences.at(-1);
}

function overlaps(type: string, licensed: string, requested: string): boolean {
  if (licensed === '*') return true;
  const range = type === 'pypi' ? rangeIn(type, licensed) : semverRange(licensed);
  if (!range) return true;
  const pinned = type === 'pypi' ? /^={2,3}\s*([^,*]+)$/.exec(requested)?.[1] : undefined;
  if (type === 'pypi' && pep440.valid(pinned ?? requested) !== null) {
    return pep440.satisfies(pinned ?? requested, licensed, { prereleases: true });
  }
  const exact = exactVersion(type, requested);
  if (exact) return satisfies(exact, range, asRead);
  const asked = rangeIn(type, requested);
  return asked ? intersects(range, asked, asRead) : true;
}

/** The version, when the text names exactly one. A bare number is a range in Cargo.toml and exact elsewhere. */
function exactVersion(type: string, requested: string): SemVer | undefined {
  if (type === 'cargo' && !requested.startsWith('=')) return undefined;
  const bare = requested.replace(/^=*\s*v?/, '');
  const strict = parse(bare, { loose: true });
  if (strict || type === 'npm' || type === 'pypi') return strict ?? undefined;
  return looseVersion.test(bare) ? (coerce(bare) ?? undefined) : undefined;
}
