import { parseJsonLeaves } from '../../../parse/jsonSpans';
import { childrenAt, keyedTree, nodeAt, stringAt, type KeyedNode } from '../../../parse/keyedTree';
import { manifestDetector, type PackageSite } from '../packageSite';
import { pythonSite } from '../pythonSite';
import { swiftSite } from '../swiftPackage';
import { lockSites, type LockedPackage } from './lockGraph';

/** `Pipfile.lock`, which lists versions without saying who asked. */
export const pipfileLock = manifestDetector(
  'pypi-pipfile-lock',
  (file) => file.baseName === 'pipfile.lock',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const sections = childrenAt(keyedTree(keyed)).filter((node) => node.key !== '_meta');
    const sites = sections.flatMap((section) =>
      childrenAt(section).flatMap((node) => {
        const version = stringAt(node, 'version')?.replace(/^==/, '');
        return node.keySpan === undefined ? [] : [pythonSite(String(node.key), node.keySpan, version, 'transitive')];
      }),
    );
    return { sites, problems: keyed.problems };
  },
);

/** `packages.lock.json` of NuGet, once for each target framework. */
export const nugetLock = manifestDetector(
  'nuget-lock',
  (file) => file.baseName === 'packages.lock.json',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const sites: PackageSite[] = [];
    for (const framework of childrenAt(keyedTree(keyed), 'dependencies')) {
      const nodes = [...framework.children.values()];
      const packages = nodes.flatMap((node) =>
        keyedPackage(node, 'resolved', 'dependencies', (name) => name.toLowerCase(), typeOf(node) === 'Project'),
      );
      const direct = nodes.filter((node) => typeOf(node) === 'Direct').map((node) => String(node.key).toLowerCase());
      const projects = packages.filter((locked) => locked.own).flatMap((locked) => locked.dependsOn);
      sites.push(...lockSites({ namespace: 'nuget', packages, direct: [...direct, ...projects] }));
    }
    return { sites, problems: keyed.problems };
  },
);

function typeOf(node: KeyedNode): string | undefined {
  return stringAt(node, 'type');
}

/** `renv.lock` of R. */
export const renvLock = manifestDetector(
  'cran-renv-lock',
  (file) => file.baseName === 'renv.lock',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const packages = childrenAt(keyedTree(keyed), 'Packages').flatMap((node) => {
      const required = childrenAt(node, 'Requirements').map((item) => stringAt(item) ?? '');
      return keyedPackage(node, 'Version', '', (name) => name, false).map((locked) => ({
        ...locked,
        dependsOn: required,
      }));
    });
    return { sites: lockSites({ namespace: 'cran', packages }), problems: keyed.problems };
  },
);

function keyedPackage(
  node: KeyedNode,
  versionKey: string,
  dependenciesKey: string,
  normalise: (name: string) => string,
  own: boolean,
): LockedPackage[] {
  if (node.keySpan === undefined) return [];
  const name = String(node.key);
  const dependsOn = childrenAt(node, dependenciesKey).map((dependency) => normalise(String(dependency.key)));
  return [{ key: normalise(name), name, span: node.keySpan, version: stringAt(node, versionKey), dependsOn, own }];
}

/** `composer.lock`. */
export const composerLock = manifestDetector(
  'composer-lock',
  (file) => file.baseName === 'composer.lock',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const packages = ['packages', 'packages-dev'].flatMap((list) =>
      childrenAt(root, list).flatMap((node) => {
        const name = nodeAt(node, 'name')?.leaf;
        if (typeof name?.value !== 'string') return [];
        const dependsOn = childrenAt(node, 'require').map((required) => String(required.key));
        const version = stringAt(node, 'version')?.replace(/^v(?=\d)/, '');
        return [{ key: name.value, name: name.value, span: name.span, version, dependsOn }];
      }),
    );
    return { sites: lockSites({ namespace: 'composer', packages }), problems: keyed.problems };
  },
);

/** `Package.resolved` of Swift, versions 1 to 3. */
export const swiftResolved = manifestDetector(
  'swift-resolved',
  (file) => file.baseName === 'package.resolved',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const pins = [...childrenAt(root, 'pins'), ...childrenAt(root, 'object', 'pins')];
    const sites = pins.flatMap((pin) => {
      const url = nodeAt(pin, 'location')?.leaf ?? nodeAt(pin, 'repositoryURL')?.leaf;
      if (typeof url?.value !== 'string') return [];
      const version = stringAt(pin, 'state', 'version');
      const site = swiftSite(url.raw, url.span.start, version);
      return site === undefined ? [] : [{ ...site, group: 'transitive' as const }];
    });
    return { sites, problems: keyed.problems };
  },
);

/** `deno.lock`: the npm packages with their resolved versions. */
export const denoLock = manifestDetector(
  'npm-deno-lock',
  (file) => file.baseName === 'deno.lock',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const table = nodeAt(root, 'npm') ?? nodeAt(root, 'packages', 'npm');
    const packages = childrenAt(table).flatMap((node) => {
      const key = String(node.key);
      const at = key.indexOf('@', 1);
      if (at === -1 || node.keySpan === undefined) return [];
      const dependsOn = childrenAt(node, 'dependencies').map((item) => stringAt(item) ?? '');
      const name = key.slice(0, at);
      const span = { start: node.keySpan.start, end: node.keySpan.start + name.length };
      return [{ key, name, span, version: key.slice(at + 1).replace(/_.*$/, ''), dependsOn }];
    });
    return { sites: lockSites({ namespace: 'npm', packages }), problems: keyed.problems };
  },
);
