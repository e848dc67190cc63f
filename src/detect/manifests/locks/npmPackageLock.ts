import type { Span } from '../../../domain/text';
import { parseJsonLeaves } from '../../../parse/jsonSpans';
import { childrenAt, keyedTree, nodeAt, stringAt, type KeyedNode } from '../../../parse/keyedTree';
import { manifestDetector } from '../packageSite';
import { lockSites, type LockedPackage } from './lockGraph';

const marker = 'node_modules/';
const dependencyKeys = ['dependencies', 'optionalDependencies', 'peerDependencies', 'devDependencies'] as const;

/** `package-lock.json` and `npm-shrinkwrap.json`, versions 1 to 3. */
export const npmPackageLock = manifestDetector(
  'npm-package-lock',
  (file) => /^(package-lock|npm-shrinkwrap|\.package-lock)\.json$/.test(file.baseName),
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const modern = nodeAt(root, 'packages');
    const packages = modern === undefined ? [...olderPackages(root, '')] : modernPackages(modern);
    return { sites: lockSites({ namespace: 'npm', packages }), problems: keyed.problems };
  },
);

function modernPackages(table: KeyedNode): LockedPackage[] {
  return [...table.children.values()].flatMap((node) => {
    const path = String(node.key);
    const at = path.lastIndexOf(marker);
    const own = at === -1 || nodeAt(node, 'link')?.leaf?.value === true;
    if (node.keySpan === undefined) return [];
    const name = path.slice(at === -1 ? 0 : at + marker.length);
    const target = nodeAt(node, 'link')?.leaf === undefined ? [] : [stringAt(node, 'resolved') ?? ''];
    const keys = own && at === -1 ? dependencyKeys : dependencyKeys.slice(0, 3);
    const wanted = keys.flatMap((key) => childrenAt(node, key).map((dependency) => String(dependency.key)));
    const dependsOn = [...target, ...wanted.flatMap((dependency) => present(locate(table, path, dependency)))];
    const span = tail(node.keySpan, name);
    return [{ key: path, name, span, id: stringAt(node, 'name'), version: stringAt(node, 'version'), dependsOn, own }];
  });
}

/** Node's own search: beside the package first, then in every folder above it. */
function locate(table: KeyedNode, from: string, name: string): string | undefined {
  let folder = from;
  for (;;) {
    const candidate = folder === '' ? marker + name : `${folder}/${marker}${name}`;
    if (table.children.has(candidate)) return candidate;
    if (folder === '') return undefined;
    const up = folder.lastIndexOf(`/${marker}`);
    folder = up === -1 ? '' : folder.slice(0, up);
  }
}

function* olderPackages(node: KeyedNode, prefix: string): Generator<LockedPackage> {
  for (const child of childrenAt(node, 'dependencies')) {
    if (child.keySpan === undefined) continue;
    const name = String(child.key);
    const key = `${prefix}/${name}`;
    const dependsOn = childrenAt(child, 'requires').map((required) =>
      nodeAt(child, 'dependencies', required.key) === undefined
        ? `/${String(required.key)}`
        : `${key}/${String(required.key)}`,
    );
    const version = stringAt(child, 'version');
    const alias = /^npm:(@?[^@]+)@(.*)$/.exec(version ?? '');
    yield { key, name, span: child.keySpan, id: alias?.[1], version: alias?.[2] ?? version, dependsOn };
    yield* olderPackages(child, key);
  }
}

function tail(span: Span, name: string): Span {
  return { start: Math.max(span.start, span.end - name.length), end: span.end };
}

function present(key: string | undefined): string[] {
  return key === undefined ? [] : [key];
}

/** `bun.lock`; the older binary form is not read. */
export const bunLock = manifestDetector(
  'npm-bun-lock',
  (file) => file.baseName === 'bun.lock',
  (text) => {
    const keyed = parseJsonLeaves(text);
    const root = keyedTree(keyed);
    const table = nodeAt(root, 'packages');
    const locate = (from: string, name: string): string =>
      table?.children.has(`${from}/${name}`) === true ? `${from}/${name}` : name;
    const packages = childrenAt(table).flatMap((node) => {
      const key = String(node.key);
      const resolved = nodeAt(node, 0)?.leaf;
      if (typeof resolved?.value !== 'string') return [];
      const at = resolved.value.lastIndexOf('@');
      if (at < 1) return [];
      const name = resolved.value.slice(0, at);
      const version = resolved.value.slice(at + 1);
      const details = childrenAt(node).find((child) => child.children.size > 0);
      const dependsOn = dependencyKeys.flatMap((group) =>
        childrenAt(details, group).map((dependency) => locate(key, String(dependency.key))),
      );
      const span = { start: resolved.span.start, end: resolved.span.start + name.length };
      return [{ key, name, span, version, dependsOn, own: version.startsWith('workspace:') }];
    });
    const direct = childrenAt(root, 'workspaces').flatMap((workspace) =>
      dependencyKeys.flatMap((group) => childrenAt(workspace, group).map((dependency) => String(dependency.key))),
    );
    return { sites: lockSites({ namespace: 'npm', packages, direct }), problems: keyed.problems };
  },
);
