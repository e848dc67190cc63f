/** What an installed package says about itself. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** As stated: an SPDX expression, or free text in older metadata. */
  readonly licence?: string;
}

/** Reads the `package.json` of an installed npm package; the old `licenses` list becomes an `OR` expression. */
export function parseInstalledNpm(text: string): InstalledPackage | undefined {
  const manifest = parseObject(text);
  const name = manifest?.['name'];
  const version = manifest?.['version'];
  if (manifest === undefined || typeof name !== 'string' || typeof version !== 'string') return undefined;
  const licence = npmLicence(manifest['license']) ?? npmLicence(manifest['licenses']);
  return { name, version, ...(licence === undefined ? {} : { licence }) };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function npmLicence(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (isObject(value)) return npmLicence(value['type']);
  if (!Array.isArray(value)) return undefined;
  const choices = value.flatMap((entry: unknown) => npmLicence(entry) ?? []);
  return choices.length > 1 ? `(${choices.join(' OR ')})` : choices[0];
}

/**
 * Reads the `METADATA` (or `PKG-INFO`) of an installed Python distribution. `License-Expression` (PEP 639) wins,
 * then a short `License` field, then the classifiers; several classifiers do not say how they combine, so they are listed.
 */
export function parseInstalledPython(text: string): InstalledPackage | undefined {
  const headers = readHeaders(text);
  const name = headers.get('name')?.[0];
  const version = headers.get('version')?.[0];
  if (name === undefined || version === undefined) return undefined;
  const licence =
    stated(headers.get('license-expression')?.[0]) ??
    stated(headers.get('license')?.[0]) ??
    stated(classifierLicences(headers.get('classifier') ?? []).join(', '));
  return { name, version, ...(licence === undefined ? {} : { licence }) };
}

/** The header block as lists by lower-case name; folded lines are joined by a line break. */
function readHeaders(text: string): Map<string, string[]> {
  const headers = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (line === '') break;
    if (/^[ \t]/.test(line)) {
      if (last !== undefined) last[last.length - 1] = `${last.at(-1) ?? ''}\n${line.trim()}`;
      continue;
    }
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const key = line.slice(0, colon).toLowerCase();
    last = headers.get(key) ?? [];
    last.push(line.slice(colon + 1).trim());
    headers.set(key, last);
  }
  return headers;
}

/** Some distributions paste the whole text into the field, and some write `UNKNOWN`; neither names a licence. */
function stated(value: string | undefined): string | undefined {
  if (value === undefined || value === '' || value.toUpperCase() === 'UNKNOWN') return undefined;
  return value.includes('\n') || value.length > 150 ? undefined : value;
}

/** Classifiers whose name tells the version of the licence, so that an SPDX id can stand for them. */
const spdxOfClassifier: Readonly<Record<string, string>> = {
  'MIT License': 'MIT',
  'MIT No Attribution License (MIT-0)': 'MIT-0',
  'ISC License (ISCL)': 'ISC',
  'Mozilla Public License 2.0 (MPL 2.0)': 'MPL-2.0',
  'GNU Affero General Public License v3': 'AGPL-3.0-only',
  'GNU Affero General Public License v3 or later (AGPLv3+)': 'AGPL-3.0-or-later',
  'GNU General Public License v2 (GPLv2)': 'GPL-2.0-only',
  'GNU General Public License v2 or later (GPLv2+)': 'GPL-2.0-or-later',
  'GNU General Public License v3 (GPLv3)': 'GPL-3.0-only',
  'GNU General Public License v3 or later (GPLv3+)': 'GPL-3.0-or-later',
  'GNU Lesser General Public License v3 (LGPLv3)': 'LGPL-3.0-only',
  'GNU Lesser General Public License v3 or later (LGPLv3+)': 'LGPL-3.0-or-later',
  'The Unlicense (Unlicense)': 'Unlicense',
  'zlib/libpng License': 'Zlib',
};

function classifierLicences(classifiers: readonly string[]): string[] {
  return classifiers.flatMap((classifier) => {
    const name = /^License :: (?:OSI Approved(?: :: )?)?(.+)$/.exec(classifier)?.[1];
    return name === undefined ? [] : [spdxOfClassifier[name] ?? name];
  });
}
