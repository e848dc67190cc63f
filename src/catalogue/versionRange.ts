import * as pep440 from '@renovatebot/pep440';
import Range from 'semver/classes/range';
import coerce from 'semver/functions/coerce';
import minVersion from 'semver/ranges/min-version';

const interval = /^([[(])\s*([^,\])]*)\s*(,?)\s*([^,\])]*)\s*([\])])$/;
const pep440Part = /^(===?|~=|!=|>=|<=|>|<)?\s*v?(\d[\d.]*(?:\.?\*)?|\*)/;

/** Reads a version range in semver's grammar; undefined when it is not one. */
export function semverRange(text: string): Range | undefined {
  try {
    return new Range(text, { loose: true, includePrerelease: true });
  } catch {
    return undefined;
  }
}

/**
 * Reads a range in the grammar of an ecosystem as a semver range: PEP 440 for PyPI, Cargo's bare numbers, intervals for Maven and NuGet.
 * Other ecosystems are read as semver. Undefined when it cannot be read.
 */
export function rangeIn(type: string, text: string): Range | undefined {
  switch (type) {
    case 'pypi':
      return semverRangeOf(fromPep440(text));
    case 'cargo':
      return semverRange(fromCargo(text));
    case 'maven':
    case 'nuget':
      return semverRange(fromInterval(text));
    case 'gem':
    case 'cocoapods':
      return semverRange(fromGem(text));
    default:
      return semverRange(text);
  }
}

/** True when a catalogue file may state this range for a package of this ecosystem. */
export function isVersionRange(type: string, text: string): boolean {
  if (text.trim() === '*') return true;
  if (type === 'pypi' && !pep440.validRange(text)) return false;
  const range = type === 'pypi' ? rangeIn(type, text) : semverRange(text);
  return range !== undefined && !isEmpty(range);
}

/** A range such as `>=2 <1` covers no version. */
function isEmpty(range: Range): boolean {
  return minVersion(range, { loose: true }) === null;
}

function semverRangeOf(text: string | undefined): Range | undefined {
  return text === undefined ? undefined : semverRange(text);
}

/** `~=1.4.2` allows `>=1.4.2 <1.5`, `==1.*` is a wildcard, `!=` only narrows and is left out. */
function fromPep440(text: string): string | undefined {
  const parts: string[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [, operator = '==', number] = pep440Part.exec(part) ?? [];
    if (number === undefined) return undefined;
    if (operator === '!=') continue;
    const numbers = number.replace(/\.?\*$/, '').split('.').filter(Boolean);
    if (operator === '~=') {
      const upper = numbers.slice(0, -1).map(Number);
      upper[upper.length - 1] = (upper[upper.length - 1] ?? 0) + 1;
      parts.push(`>=${padded(numbers)} <${padded(upper.map(String))}`);
    } else if (!operator.startsWith('==')) parts.push(`${operator}${padded(numbers)}`);
    else parts.push(number.endsWith('*') ? numbers.join('.') || '*' : `=${padded(numbers)}`);
  }
  return parts.join(' ');
}

/** Cargo reads `1.2` as `^1.2`, and joins comparators with commas. */
function fromCargo(text: string): string {
  return text
    .split(',')
    .map((part) => (/^\s*\d/.test(part) ? `^${part.trim()}` : part.trim()))
    .join(' ');
}

/** `[1.0,2.0)` as comparators; anything else as it is. */
function fromInterval(text: string): string {
  const [, open, low = '', comma, high = '', close] = interval.exec(text.trim()) ?? [];
  if (open === undefined) return text;
  if (comma === '') return `=${coerced(low)}`;
  const lower = low === '' ? '' : `${open === '[' ? '>=' : '>'}${coerced(low)}`;
  const upper = high === '' ? '' : `${close === ']' ? '<=' : '<'}${coerced(high)}`;
  return `${lower} ${upper}`.trim() || '*';
}

/** RubyGems writes `~> 1.2` for `>=1.2 <2` and `~> 1.2.3` for `>=1.2.3 <1.3`. */
function fromGem(text: string): string {
  return text
    .split(',')
    .map((part) => {
      const [, number] = /^\s*~>\s*([\d.]+)/.exec(part) ?? [];
      if (number === undefined) return part.trim();
      return number.split('.').length > 2 ? `~${number}` : `^${number}`;
    })
    .join(' ');
}

function padded(numbers: readonly string[]): string {
  return [numbers[0], numbers[1], numbers[2]].map((each) => String(Number(each ?? 0) || 0)).join('.');
}

function coerced(text: string): string {
  return coerce(text)?.version ?? '0.0.0';
}
