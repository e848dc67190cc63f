import { indentedLines } from '../../../parse/indentedLines';
import { manifestDetector, type PackageSite } from '../packageSite';
import { condaSite } from '../condaName';
import { pythonSite } from '../pythonSite';
import { lockSites, type LockedPackage } from './lockGraph';

/** `Gemfile.lock`: four blanks before a resolved gem, six before what it needs, two before a direct one. */
export const gemfileLock = manifestDetector(
  'gem-lock',
  (file) => /^(gemfile|gems)\.(lock|locked)$/.test(file.baseName),
  (text) => {
    const packages: (LockedPackage & { readonly dependsOn: string[] })[] = [];
    const direct: string[] = [];
    let section = '';
    let start = 0;
    for (const raw of text.split('\n')) {
      const lineStart = start;
      start += raw.length + 1;
      const match = /^( *)([A-Za-z0-9_.-]+)(!?)(?: \(([^)]*)\))?/.exec(raw);
      const [, blanks = '', name = '', , version] = match ?? [];
      if (blanks === '' && name !== '') section = name;
      else if (section === 'DEPENDENCIES' && blanks.length === 2) direct.push(name);
      else if (blanks.length === 4 && version !== undefined) {
        const at = lineStart + blanks.length;
        const span = { start: at, end: at + name.length };
        packages.push({
          key: name,
          name,
          span,
          version: version.replace(/-(x86|arm|java|x64|aarch).*$/, ''),
          dependsOn: [],
        });
      } else if (blanks.length === 6) packages.at(-1)?.dependsOn.push(name);
    }
    return { sites: lockSites({ namespace: 'gem', packages, direct }), problems: [] };
  },
);

/** `pubspec.lock`. */
export const pubspecLock = manifestDetector(
  'pub-lock',
  (file) => file.baseName === 'pubspec.lock',
  (text) => {
    const sites: PackageSite[] = [];
    let section = '';
    for (const line of indentedLines(text)) {
      if (line.indent === 0) section = line.key;
      if (section !== 'packages') continue;
      if (line.indent === 2 && line.value === '') {
        sites.push({ namespace: 'pub', literal: line.key, span: line.keySpan, group: 'transitive' });
      } else if (line.indent === 4 && line.key === 'version') {
        const last = sites.pop();
        if (last !== undefined) sites.push({ ...last, version: line.value });
      }
    }
    return { sites, problems: [] };
  },
);

// `"bumblebee": {:hex, :bumblebee, "0.6.0", "hash", [:mix], [{:axon, …}], …},`
const mixLine = /^\s*"([a-z0-9_]+)":\s*\{:hex,\s*:"?([a-z0-9_]+)"?,\s*"([^"]*)"(.*)/;

/** `mix.lock`. */
export const mixLock = manifestDetector(
  'hex-lock',
  (file) => file.baseName === 'mix.lock',
  (text) => {
    const packages: LockedPackage[] = [];
    let start = 0;
    for (const raw of text.split('\n')) {
      const lineStart = start;
      start += raw.length + 1;
      const match = mixLine.exec(raw);
      const [, name, id, version, rest = ''] = match ?? [];
      if (name === undefined) continue;
      const at = lineStart + raw.indexOf('"') + 1;
      const dependsOn = [...rest.matchAll(/\{:([a-z0-9_]+),/g)].map((dependency) => dependency[1] ?? '');
      packages.push({ key: name, name, id, span: { start: at, end: at + name.length }, version, dependsOn });
    }
    return { sites: lockSites({ namespace: 'hex', packages }), problems: [] };
  },
);

/** `gradle.lockfile`: `group:artifact:version=configurations`. */
export const gradleLock = manifestDetector(
  'maven-gradle-lock',
  (file) => file.baseName === 'gradle.lockfile' || /(^|\/)dependency-locks\/[^/]+\.lockfile$/.test(file.path),
  (text) => ({
    sites: [...text.matchAll(/^([\w.-]+:[\w.-]+):([^=\s:]+)=/gm)].map((match) => {
      const literal = match[1] ?? '';
      const span = { start: match.index, end: match.index + literal.length };
      return { namespace: 'maven', literal, span, version: match[2], group: 'transitive' as const };
    }),
    problems: [],
  }),
);

/** `conda-lock.yml`: a list of packages, each by name, version and manager. */
export const condaLock = manifestDetector(
  'conda-lock',
  (file) => /^(.*[-.])?conda-lock\.ya?ml$/.test(file.baseName),
  (text) => {
    const sites: PackageSite[] = [];
    let entry = { name: '', start: 0, version: '', manager: '' };
    const finish = (): void => {
      const span = { start: entry.start, end: entry.start + entry.name.length };
      if (entry.name !== '' && entry.manager === 'pip') {
        sites.push(pythonSite(entry.name, span, entry.version, 'transitive'));
      } else if (entry.name !== '') sites.push(condaSite(entry.name, span, entry.version, 'transitive'));
      entry = { name: '', start: 0, version: '', manager: '' };
    };
    let inside = false;
    let level: number | undefined;
    for (const line of indentedLines(text)) {
      if (line.indent === 0) inside = line.key === 'package';
      if (inside && line.item) level ??= line.indent;
      if (!inside || line.indent !== level) continue;
      if (line.item) finish();
      if (line.key === 'name') {
        const start = text.indexOf(line.value, line.keySpan.end);
        entry = { ...entry, name: line.value, start };
      } else if (line.key === 'version' || line.key === 'manager') entry = { ...entry, [line.key]: line.value };
    }
    finish();
    return { sites, problems: [] };
  },
);
