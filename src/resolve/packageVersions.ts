import * as pep440 from '@renovatebot/pep440';
import semver from 'semver';

import type { PackageLicence } from '../domain/aiPackage';

/**
 * The licences a stated version or range can fall under, in the order of the file. No version, or one that cannot be read, leaves all of them open.
 * npm and cargo follow semver, PyPI follows PEP 440; the other ecosystems are compared by the first three numbers of a version,
 * so that qualifiers such as Maven's `-RC1` count as the release itself.
 */
export function licencesInRange(
  type: string,
  licences: readonly PackageLicence[],
  version: string | undefined,
): readonly PackageLicence[] {
  if (licences.length <= 1 || version === undefined || version.trim() === '') return licences;
  const fitting = licences.filter(({ versions }) => overlaps(type, versions, version.trim()));
  return fitting.length > 0 ? fitting : licences;
}

function overlaps(type: string, licensed: string, requested: string): boolean {
  if (licensed.trim() === '*') return true;
  const range = semverRange(type === 'pypi' ? fromPep440(licensed) : licensed);
  if (!range) return true;
  if (type === 'pypi') {
    if (pep440.valid(requested) !== null) return pep440.satisfies(requested, licensed, { prereleases: true });
    const asked = semverRange(fromPep440(requested));
    return asked ? semver.intersects(range, asked, { includePrerelease: true }) : true;
  }
  const exact = exactVersion(type, requested);
  if (exact) return semver.satisfies(exact, range, { includePrerelease: true });
  const asked = semverRange(
    type === 'cargo'
      ? cargoRange(requested)
      : type === 'nuget' || type === 'maven'
        ? intervalRange(requested)
        : requested,
  );
  return asked ? semver.intersects(range, asked, { includePrerelease: true }) : true;
}

function semverRange(text: string): semver.Range | undefined {
  try {
    return new semver.Range(text, { loose: true, includePrerelease: true });
  } catch {
    return undefined;
  }
}

/** A version on its own. In Cargo.toml and gem files a bare number is a range or exact, as the ecosystem says. */
function exactVersion(type: string, requested: string): semver.SemVer | undefined {
  if (type === 'cargo') return requested.startsWith('=') ? (semver.coerce(requested) ?? undefined) : undefined;
  const bare = requested.replace(/^[=v]+\s*/, '');
  const strict = semver.parse(bare, { loose: true });
  if (strict || type === 'npm') return strict ?? undefined;
  return /^\d+(?:\.\d+)*(?:[-.+]?[a-z][\w.-]*)?$/i.test(bare) ? (semver.coerce(bare) ?? undefined) : undefined;
}

/** Cargo reads `1.2` as `^1.2`, and joins comparators with commas. */
function cargoRange(text: string): string {
  return text
    .split(',')
    .map((part) => (/^\s*\d/.test(part) ? `^${part.trim()}` : part.trim()))
    .join(' ');
}

/** PEP 440 comparators as semver ones: `~=1.4.2` allows `>=1.4.2 <1.5`, `==1.*` a wildcard, `!=` is dropped (it only narrows). */
function fromPep440(text: string): string {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('!='))
    .map((part) => {
      const match = /^(===?|~=|>=|<=|>|<)?\s*v?([\d.*]+)/.exec(part);
      const [, operator = '==', number = ''] = match ?? [];
      const numbers = number
        .replace(/\.?\*$/, '')
        .split('.')
        .filter(Boolean);
      if (operator === '~=') {
        const upper = numbers.slice(0, -1).map(Number);
        upper[upper.length - 1] = (upper[upper.length - 1] ?? 0) + 1;
        return `>=${padded(numbers)} <${padded(upper.map(String))}`;
      }
      if (operator.startsWith('==')) return number.endsWith('*') ? numbers.join('.') || '*' : `=${padded(numbers)}`;
      return `${operator}${padded(numbers)}`;
    })
    .join(' ');
}

function padded(numbers: readonly string[]): string {
  return [numbers[0] ?? '0', numbers[1] ?? '0', numbers[2] ?? '0'].map((each) => String(Number(each) || 0)).join('.');
}

/** Interval notation of Maven and NuGet, `[1.0,2.0)`, as comparators; anything else as it is. */
function intervalRange(text: string): string {
  const match = /^([[(])\s*([^,\])]*)\s*(,?)\s*([^,\])]*)\s*([\])])$/.exec(text);
  if (!match) return text;
  const [, open, low = '', comma, high = '', close] = match;
  if (comma === '') return `=${coerced(low)}`;
  const lower = low === '' ? '' : `${open === '[' ? '>=' : '>'}${coerced(low)}`;
  const upper = high === '' ? '' : `${close === ']' ? '<=' : '<'}${coerced(high)}`;
  return `${lower} ${upper}`.trim() || '*';
}

function coerced(text: string): string {
  return semver.coerce(text)?.version ?? '0.0.0';
}
